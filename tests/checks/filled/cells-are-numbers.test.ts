import { describe, expect, it } from 'vitest'
import { cellsAreNumbers as check } from '@/lib/checks/filled/cells-are-numbers'
import type { CellId } from '@/lib/formats/types'
import { withField } from '@/lib/report/fields'
import { bothFormats, completeReport, messagesOf, observe, writtenWith } from '../fixtures'

/** A report into which a text was typed as a clerk would. */
const typed = (id: CellId, text: string, format: '2019' | '2021' = '2021') => {
  const report = completeReport(format)
  return { ...report, content: withField(report.content, id, text) }
}
const received = 'requests.received.naturalPersons'

describe('cells-are-numbers', () => {
  it.each(bothFormats)('accepts the figures of a report of %s', (format) => {
    expect(observe(check, completeReport(format))).toEqual([])
  })

  it.each(['12', '０', ' 7 ', '1,024', '', '　'])('accepts %j', (text) => {
    expect(observe(check, typed(received, text))).toEqual([])
  })

  it.each([
    ['/', '表三“一、本年新收政府信息公开申请数量”自然人：填的是“/”，不是数字。'],
    ['无', '表三“一、本年新收政府信息公开申请数量”自然人：填的是“无”，不是数字。'],
    ['约20', '表三“一、本年新收政府信息公开申请数量”自然人：“约20”不是数字，请只填数字。'],
    ['-1', '表三“一、本年新收政府信息公开申请数量”自然人：这里不能填负数。'],
    ['1.5', '表三“一、本年新收政府信息公开申请数量”自然人：这里应填整数，不能有小数。'],
    ['12345678901234567890', '表三“一、本年新收政府信息公开申请数量”自然人：数字超过12位，请核对是否多输入了数字。'],
  ])('refuses %j and names the cell', (text, message) => {
    const report = typed(received, text)
    expect(messagesOf(check, report)).toEqual([message])
    expect(observe(check, report)[0]!.cells).toEqual([received])
  })

  it('allows a sign only where the format does', () => {
    expect(observe(check, typed('proactive.licences.itemsChange', '－3', '2019'))).toEqual([])
    expect(observe(check, typed('proactive.licences.itemsLastYear', '－3', '2019'))).toHaveLength(1)
  })

  it('offers 0 only for text that means nothing', () => {
    expect(observe(check, typed(received, '/'))[0]!.fix).toEqual({
      label: '改填 0',
      changes: [{ field: received, value: '0' }],
    })
    expect(observe(check, typed(received, '约20'))[0]!.fix).toBeUndefined()
  })

  it('gathers the strokes of one table into one finding with one fix', () => {
    const ids = [
      'proactive.rules.issued',
      'proactive.rules.repealed',
      'proactive.rules.inForce',
      'proactive.compulsion.decisions',
    ] as const
    const report = completeReport('2021', {
      cells: Object.fromEntries(ids.map((id) => [id, undefined])),
      unread: Object.fromEntries(ids.map((id) => [id, '/'])),
    })
    const [finding, ...more] = observe(check, report)
    expect(more).toEqual([])
    expect(finding!.message).toBe(
      '表二有 4 个单元格填的不是数字（“/”）：表二“规章”本年制发件数、表二“规章”本年废止件数、表二“规章”现行有效件数等。',
    )
    expect(finding!.fix!.changes.map(({ field }) => field)).toEqual(ids)
  })

  it('gathers a paste that went wrong', () => {
    const ids = [
      'disclosed',
      'partlyDisclosed',
      'withheldByLaw',
      'withheldSecurity',
      'withheldProcess',
      'withheldCaseFile',
    ].map((row): CellId => `requests.${row}.businesses`)
    const report = completeReport('2021', { unread: Object.fromEntries(ids.map((id) => [id, '企业'])) })
    expect(observe(check, report).map(({ cells }) => cells)).toEqual([ids])
  })

  it('sees text in a total of an imported document, where nothing can be filled in', () => {
    const report = completeReport('2021')
    const found = observe(check, report, { written: writtenWith(report, { 'cases.reconsideration.total': '/' }) })
    expect(found.map(({ cells, fix }) => [cells, fix])).toEqual([[['cases.reconsideration.total'], undefined]])
  })

  it('is satisfied once a number was put in for what stood in the document', () => {
    const report = completeReport('2021')
    expect(observe(check, report, { written: writtenWith(report, { [received]: '/' }) })).toEqual([])
  })

  it('tells text that could be read but was not counted', () => {
    expect(messagesOf(check, completeReport('2021', { unread: { [received]: '12' } }))[0]).toContain('“12”尚未计入')
  })
})
