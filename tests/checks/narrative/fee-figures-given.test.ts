import { describe, expect, it } from 'vitest'
import { feeFiguresGiven as check } from '@/lib/checks/narrative/fee-figures-given'
import { runChecks } from '@/lib/checks/run'
import { makeSubject } from '@/lib/checks/subject'
import type { CellId } from '@/lib/formats/types'
import { completeReport, messagesOf, observe, writtenOf } from '../fixtures'

const ids = (['notices', 'charged', 'collected'] as const).map(
  (figure): CellId => `otherMatters.processingFee.${figure}`,
)
const without = (...empty: CellId[]) =>
  completeReport('2021', { cells: Object.fromEntries(empty.map((id) => [id, undefined])) })
const imported = (text: string) => {
  const report = completeReport('2021', {
    cells: Object.fromEntries(ids.map((id) => [id, undefined])),
    narrative: { 'otherMatters.text': text },
  })
  return observe(check, report, { written: writtenOf(report) }).map(({ severity }) => severity ?? check.severity)
}

describe('fee-figures-given', () => {
  it('accepts three figures, zeros included', () => {
    expect(observe(check, completeReport('2021'))).toEqual([])
  })

  it('does not apply before 2021', () => {
    const early = runChecks(makeSubject(completeReport('2019', { narrative: { 'otherMatters.text': '' } })))
    expect([...early.findings, ...early.notAssessed].filter(({ code }) => code === check.code)).toEqual([])
  })

  it('names the figures that are missing and offers 0 for them', () => {
    expect(messagesOf(check, without(ids[1]!))).toEqual(['信息处理费的总金额未填。'])
    expect(messagesOf(check, without(...ids))).toEqual([
      '第六部分没有写明信息处理费的数字：发出收费通知件数、总金额、实际收取总金额。',
    ])
    expect(observe(check, without(...ids))[0]!.fix!.changes).toEqual(ids.map((field) => ({ field, value: '0' })))
  })

  it('leaves "/" to the check of numbers', () => {
    expect(
      observe(check, completeReport('2021', { cells: { [ids[0]!]: undefined }, unread: { [ids[0]!]: '/' } })),
    ).toEqual([])
  })

  it('is not satisfied by text where there are inputs for the figures', () => {
    const report = completeReport('2021', {
      cells: { [ids[0]!]: undefined },
      narrative: { 'otherMatters.text': '本年度未收取信息处理费。' },
    })
    expect(observe(check, report).map(({ severity }) => severity)).toEqual([undefined])
  })

  it.each([
    '本年度发出收费通知0件，总金额0元，实际收取0元。',
    '依申请公开收费情况：共发出收费通知2件，收费总金额为1,200元，实际收缴总金额0.12万元。',
  ])('accepts the figures in the sentence %s', (text) => {
    expect(imported(text)).toEqual([])
  })

  it.each([
    '本年度无其他需要报告的事项，全年未收取信息处理费。',
    '本年度没有收取信息处理费。',
    '信息处理费收取金额为0元。',
  ])('asks about %s, which lacks the figures', (text) => {
    expect(imported(text)).toEqual(['explain'])
  })

  it.each(['无', '建议提案办理情况见附件。', ''])('refuses %j', (text) => {
    expect(imported(text)).toEqual(['block'])
  })
})
