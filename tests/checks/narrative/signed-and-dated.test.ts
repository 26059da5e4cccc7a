import { describe, expect, it } from 'vitest'
import { signedAndDated as check } from '@/lib/checks/narrative/signed-and-dated'
import { bothFormats, completeReport, messagesOf, observe, writtenOf } from '../fixtures'

const dated = (issuedOn: string | null, organisation = '云溪区市场监督管理局') =>
  observe(check, completeReport('2021', { issuedOn, organisation })).map(({ severity }) => severity ?? check.severity)
const signed = (signature: { organisation: string; date: string } | null, issuedOn: string | null = null) => {
  const report = completeReport('2021', { issuedOn })
  return observe(check, report, { written: { ...writtenOf(report), signature } }).map(({ severity, message }) => [
    severity ?? check.severity,
    message,
  ])
}
const organisation = '云溪区市场监督管理局'

describe('signed-and-dated', () => {
  it.each(bothFormats)('accepts a date in January in the format of %s', (format) => {
    const clean = completeReport(format)
    expect(observe(check, clean)).toEqual([])
    expect(observe(check, clean, { written: writtenOf(clean) })).toEqual([])
  })

  it.each([
    ['2026-01-01', []],
    ['2026-01-31', []],
    ['2025-12-31', ['explain']],
    ['2025-01-16', ['explain']],
    ['2026-02-01', ['confirm']],
    [null, ['explain']],
  ])('judges the date %s of the report of 2025', (day, expected) => {
    expect(dated(day)).toEqual(expected)
  })

  it('gives a government until the end of March', () => {
    expect(dated('2026-03-31', '云溪区人民政府')).toEqual([])
    expect(dated('2026-04-01', '云溪区人民政府办公室')).toEqual(['confirm'])
  })

  it('names both dates', () => {
    expect(messagesOf(check, completeReport('2021', { issuedOn: '2025-01-16' }))).toEqual([
      '成文日期 2025年1月16日 早于 2026年1月1日，2025年尚未结束。',
    ])
  })

  it('wants a name and a date at the end of an imported document', () => {
    expect(signed(null)).toEqual([['explain', '文末没有落款和成文日期。']])
    expect(signed({ organisation: '', date: '2026年1月9日' })).toEqual([['explain', '文末没有署机关名称。']])
    expect(signed({ organisation, date: '' })).toEqual([['explain', '没有成文日期。']])
    expect(signed({ organisation, date: '2026年1月' })).toEqual([
      ['explain', '成文日期写作“2026年1月”，不是一个日期。'],
    ])
  })

  it.each(['2026年1月 9日', '2026年01月09日', '2026-1-9'])('points out how %s should be printed', (date) => {
    expect(signed({ organisation, date })).toEqual([['hint', `成文日期写作“${date}”，应写作“2026年1月9日”。`]])
  })

  it('understands a date in Chinese numerals by what was read from it', () => {
    expect(signed({ organisation, date: '二〇二六年一月九日' }, '2026-01-09')).toEqual([
      ['hint', '成文日期写作“二〇二六年一月九日”，应写作“2026年1月9日”。'],
    ])
  })
})
