import { describe, expect, it } from 'vitest'
import { everyCellFilled as check } from '@/lib/checks/filled/every-cell-filled'
import { cellsOf } from '@/lib/formats/cells'
import { formatById } from '@/lib/formats/registry'
import type { CellId } from '@/lib/formats/types'
import { withField } from '@/lib/report/fields'
import { bothFormats, completeReport, messagesOf, observe, writtenOf, writtenWith } from '../fixtures'

const inputsOf = (format: '2019' | '2021') =>
  [...cellsOf(formatById(format)).values()]
    .filter(({ parts, section }) => parts === null && section !== 'otherMatters')
    .map(({ id }) => id)
const without = (ids: readonly CellId[]) => Object.fromEntries(ids.map((id) => [id, undefined]))

describe.each(bothFormats)('every-cell-filled, format of %s', (format) => {
  it('accepts a report with a number in every cell, zeros included', () => {
    expect(observe(check, completeReport(format))).toEqual([])
  })

  it('sees each single empty cell', () => {
    for (const id of inputsOf(format))
      expect(observe(check, completeReport(format, { cells: { [id]: undefined } })).map(({ cells }) => cells)).toEqual([
        [id],
      ])
  })

  it('says one thing for each table in which nothing is filled', () => {
    const found = observe(check, completeReport(format, { cells: without(inputsOf(format)) }))
    expect(found.map(({ message }) => message)).toEqual(['表二还没有填写。', '表三还没有填写。', '表四还没有填写。'])
    expect(found.flatMap(({ cells }) => cells)).toEqual(inputsOf(format))
  })
})

describe('its findings', () => {
  const row = ['businesses', 'researchBodies'].map((column): CellId => `requests.disclosed.${column}`)

  it('name the row and its cells', () => {
    expect(messagesOf(check, completeReport('2021', { cells: without(row) }))).toEqual([
      '表三“（一）予以公开”有 2 个单元格未填：商业企业、科研机构。',
    ])
    expect(messagesOf(check, completeReport('2021', { cells: without(['cases.litigationDirect.pending']) }))).toEqual([
      '表四“行政诉讼·未经复议直接起诉”有 1 个单元格未填：尚未审结。',
    ])
  })

  it('say that a row is empty altogether', () => {
    expect(
      messagesOf(
        check,
        completeReport('2021', {
          cells: without(inputsOf('2021').filter((id) => id.startsWith('requests.otherRemaining.'))),
        }),
      ),
    ).toEqual(['表三“（六）其他处理·3.其他”整行未填。'])
  })

  it('become one for the table when many rows are open', () => {
    const rows = ['received', 'broughtForward', 'disclosed', 'partlyDisclosed', 'withheldByLaw', 'withheldProcess'].map(
      (name): CellId => `requests.${name}.businesses`,
    )
    expect(messagesOf(check, completeReport('2021', { cells: without(rows.slice(0, 5)) }))).toHaveLength(5)
    const [finding, ...more] = observe(check, completeReport('2021', { cells: without(rows) }))
    expect(more).toEqual([])
    expect(finding!.message).toContain('表三还有 6 个单元格未填，分布在 6 行')
    expect(finding!.cells).toEqual(rows)
  })

  it('offer a 0 for the blank cells, and only for them', () => {
    const report = completeReport('2021', { cells: without(row) })
    const fix = observe(check, report)[0]!.fix!
    const content = fix.changes.reduce((before, { field, value }) => withField(before, field, value), report.content)
    expect(content.cells).toEqual({ ...report.content.cells, [row[0]!]: 0, [row[1]!]: 0 })
    expect(observe(check, { ...report, content })).toEqual([])
  })

  it('leave text that is no number to the check of numbers', () => {
    expect(
      observe(check, completeReport('2021', { cells: without(row), unread: { [row[0]!]: '/', [row[1]!]: '约20' } })),
    ).toEqual([])
  })
})

describe('an imported document', () => {
  const report = completeReport('2019')

  it('must have its totals, too (a cell of table 4 is missing in a published report)', () => {
    const missing = 'cases.litigationAfterReconsideration.total'
    const { [missing]: _, ...cells } = writtenOf(report).cells
    for (const written of [writtenWith(report, { [missing]: null }), { ...writtenOf(report), cells }]) {
      const found = observe(check, report, { written })
      expect(found).toEqual([
        {
          place: 'cases',
          message: '表四“行政诉讼·复议后起诉”有 1 个单元格未填：总计。',
          advice: '这是总计，请核对原文件是否漏排了一格，并按各项之和 0 补上。',
          cells: [missing],
        },
      ])
    }
  })

  it('is told what a total comes to that stands blank beside a row of data', () => {
    expect(observe(check, report, { written: writtenWith(report, { 'requests.received.total': null }) })).toMatchObject(
      [
        {
          message: '表三“一、本年新收政府信息公开申请数量”有 1 个单元格未填：总计。',
          advice: expect.stringContaining('各项之和 9 补上'),
          cells: ['requests.received.total'],
        },
      ],
    )
    const open = completeReport('2019', { cells: { 'requests.received.businesses': undefined } })
    const [finding] = observe(check, open, {
      written: writtenWith(open, { 'requests.received.total': null, 'requests.received.businesses': null }),
    })
    expect(finding!.message).toContain('有 2 个单元格未填')
  })

  it('is not asked twice for what stands there and is no number', () => {
    expect(observe(check, report, { written: writtenWith(report, { 'cases.reconsideration.total': '/' }) })).toEqual([])
  })
})
