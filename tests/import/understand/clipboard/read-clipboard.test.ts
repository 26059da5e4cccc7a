import { describe, expect, test } from 'vitest'
import { gridOf } from '@/lib/formats/grid'
import { formatById } from '@/lib/formats/registry'
import type { CellId, TableId } from '@/lib/formats/types'
import { tablesOf } from '@/lib/import/recognise/table-labels'
import { readClipboard } from '@/lib/import/understand/clipboard/read-clipboard'
import { sampleCells, shown } from '../../sample-cells'

const format = formatById('2021')
const tableOf = (id: TableId) => tablesOf(format).find((table) => table.id === id)!
const sample = sampleCells(format)
const read = (clipboard: { html?: string; text?: string }, table: TableId, from: CellId) =>
  readClipboard({ html: '', text: '', ...clipboard }, format, tableOf(table), from)
const valuesOf = (cells: readonly { id: CellId; value: number | string | null }[]) =>
  Object.fromEntries(cells.map(({ id, value }) => [id, value]))
const wanted = (table: TableId, totals: boolean) =>
  Object.fromEntries(
    Object.entries(sample).filter(([id]) => id.startsWith(`${table}.`) && /\.total$|\.handled\./.test(id) === totals),
  )

const grid = (table: TableId) => gridOf(tableOf(table)).rows
const cellText = (cell: { text: string; cellId?: CellId }) => (cell.cellId ? shown(sample[cell.cellId]) : cell.text)

/**
 * A whole table as Excel puts it on the clipboard: unquoted attributes, a head of comments and styles, a hidden row
 * that keeps widths.
 */
const excelHtml = (
  table: TableId,
) => `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8">
<style><!--table {mso-displayed-decimal-separator:"\\.";} .xl65 {mso-number-format:"\\@"; content:"<td>9</td>"} --></style></head><body link="#0563C1"><table border=0 cellpadding=0 style='border-collapse:
 collapse;width:54pt'><!--StartFragment--> <col width=72 style='width:54pt'>
${grid(table)
  .map(
    (row) =>
      ` <tr height=19 style='height:14.25pt'>\n${row.map((cell) => `  <td${cell.colSpan > 1 ? ` colspan=${cell.colSpan}` : ''}${cell.rowSpan > 1 ? ` rowspan=${cell.rowSpan}` : ''} height=19 class=xl65 x:num style='border:.5pt\n  solid windowtext'>${cellText(cell).replace('政府', '政\n  府')}</td>`).join('\n')}\n </tr>`,
  )
  .join('\n')}
 <![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=72></td><td>999</td></tr><![endif]><!--EndFragment--></table></body></html>`

/** The same from a web page: paragraphs in cells, entities, an outer table for the layout, classes and scripts. */
const webHtml = (
  table: TableId,
) => `<meta charset='utf-8'><table class="layout"><tbody><tr><td><p>发布时间：&#50;025</p><table width="100%"><tbody>
${grid(table)
  .map(
    (row) =>
      `<tr>${row.map((cell) => `<td colspan="${cell.colSpan}" rowspan="${cell.rowSpan}"><p style="text-align:center"><span>${cell.cellId ? `&nbsp;${cellText(cell)}&emsp;` : cell.text.replace('，', '，<br/>')}</span></p></td>`).join('')}</tr>`,
  )
  .join('')}
</tbody></table><script>var a = "<td>5</td>"</script></td></tr></tbody></table>`

describe('blocks with labels go by their labels', () => {
  test.each([
    ['Excel', excelHtml],
    ['a web page', webHtml],
  ] as const)('whole tables from %s', (_, html) => {
    for (const id of ['proactive', 'requests', 'cases'] as const) {
      // The cell one is in does not matter.
      const block = read({ html: html(id) }, 'requests', 'requests.carriedForward.otherBodies')
      expect(block.by).toBe('labels')
      expect(valuesOf(block.cells)).toEqual(wanted(id, false))
      expect(valuesOf(block.totals)).toEqual(wanted(id, true))
      expect(block.labels).toEqual([])
      expect(block.beyond).toBe(0)
    }
  })

  test('WPS: rows of a table in another order, with a cell of money', () => {
    const html = `<html xmlns="http://www.w3.org/TR/REC-html40"><head><style>@page{margin:1.00in}\ntd{vnd.ksofilename:a}</style></head><body><table width="288" border="0"><colgroup><col width="72" span="4"></colgroup><tbody>
      <tr><td class="et2" x:str>信息内容</td><td class="et3" colspan="3" x:str>本年处理决定数量</td></tr><tr><td class="et2" x:str>行政强制</td><td class="et4" colspan="3" x:num="12.">１２</td></tr>
      <tr><td x:str>行政许可</td><td colspan="3" x:num="26915">26,915</td></tr><tr><td x:str>信息内容</td><td colspan="3">本年收费金额（单位：元）</td></tr><tr><td x:str>行政事业性收费</td><td colspan="3">54195</td></tr></tbody></table></body></html>`
    const block = read({ html }, 'proactive', 'proactive.rules.issued' as CellId)
    expect(valuesOf(block.cells)).toEqual({
      'proactive.compulsion.decisions': 12,
      'proactive.licences.decisions': 26915,
      'proactive.charges.collected': '5.4195',
    })
    expect(block.labels).toEqual([
      { expected: '本年收费金额（单位：万元）', found: '本年收费金额（单位：元）', where: '粘贴内容第 4 行第 2 列' },
    ])
  })

  test('text with tabs: some rows with their labels, "/" and blanks', () => {
    const text = '1.属于国家秘密\t1\t/\t\t0\t0\t0\t1\r\n8.属于行政查询事项\t2\t0\t0\t0\t0\t0\t2\r\n'
    const block = read({ text }, 'requests', 'requests.received.naturalPersons')
    expect(block).toMatchObject({ by: 'labels', blanks: 1, labels: [] })
    expect(block.cells.find(({ id }) => id === 'requests.withheldStateSecret.businesses')).toEqual({
      id: 'requests.withheldStateSecret.businesses',
      text: '/',
      value: null,
    })
    expect(block.cells).toHaveLength(11)
    expect(valuesOf(block.totals)).toEqual({
      'requests.withheldStateSecret.total': 1,
      'requests.withheldInquiry.total': 2,
    })
  })

  test('labels in quotation marks with line breaks', () => {
    const text =
      '"信息\n内容"\t"本年\n制发件数"\t本年废止件数\t"现行\n有效件数"\n规章\t1\t2\t3\n"行政\n规范性文件"\t4\t5\t6\n'
    expect(read({ text }, 'requests', 'requests.received.naturalPersons').cells.map(({ value }) => value)).toEqual([
      1, 2, 3, 4, 5, 6,
    ])
  })
})

describe('bare blocks go from the cell to the right and down', () => {
  test('with the total column and the total row they are compared, without they are stepped over', () => {
    const rows = grid('requests')
      .map((row) => row.filter(({ cellId }) => cellId))
      .filter((row) => row.length > 0)
    const all = rows.map((row) => row.map(cellText).join('\t')).join('\n')
    const inputs = rows
      .filter((row) => !row[0]!.cellId!.includes('.handled.'))
      .map((row) => row.slice(0, -1).map(cellText).join('\t'))
      .join('\r\n')
    const whole = read({ text: all }, 'requests', 'requests.received.naturalPersons')
    expect(whole.by).toBe('place')
    expect(valuesOf(whole.cells)).toEqual(wanted('requests', false))
    expect(valuesOf(whole.totals)).toEqual(wanted('requests', true))
    const bare = read({ text: inputs }, 'requests', 'requests.received.naturalPersons')
    expect(valuesOf(bare.cells)).toEqual(wanted('requests', false))
    expect(bare.totals).toEqual([])
  })

  test('table 4: fifteen numbers hold the totals, twelve do not', () => {
    const row = grid('cases').at(-1)!
    const all = row.map(cellText)
    const inputs = row.filter(({ cellId }) => !cellId!.endsWith('.total')).map(cellText)
    const first = row[0]!.cellId!
    expect([all.length, inputs.length]).toEqual([15, 12])
    expect(valuesOf(read({ text: all.join('\t') }, 'cases', first).cells)).toEqual(wanted('cases', false))
    expect(valuesOf(read({ text: all.join('\t') }, 'cases', first).totals)).toEqual(wanted('cases', true))
    expect(valuesOf(read({ text: inputs.join('\t') }, 'cases', first).cells)).toEqual(wanted('cases', false))
  })

  test('from the middle, with numbers beyond the edge', () => {
    const block = read({ text: '1\t2\t9\t7\n3\t4\t9\t' }, 'requests', 'requests.disclosed.legalServices')
    expect(valuesOf(block.cells)).toEqual({
      'requests.disclosed.legalServices': 1,
      'requests.disclosed.otherBodies': 2,
      'requests.partlyDisclosed.legalServices': 3,
      'requests.partlyDisclosed.otherBodies': 4,
    })
    expect(valuesOf(block.totals)).toEqual({ 'requests.disclosed.total': 9, 'requests.partlyDisclosed.total': 9 })
    expect(block.beyond).toBe(1)
  })

  test('columns of words and heads that were copied along', () => {
    const text = '自然人\t商业企业\n\t\n同意公开的\t5\t6\n'
    const block = read(
      { text: text.replace('自然人', '\t自然人').replace('\n\t\n', '\n') },
      'requests',
      'requests.disclosed.naturalPersons',
    )
    expect(valuesOf(block.cells)).toEqual({
      'requests.disclosed.naturalPersons': 5,
      'requests.disclosed.businesses': 6,
    })
    expect(block.unread.map(({ text: word }) => word)).toEqual(['同意公开的'])
  })

  test('table 2 has rows of three cells and of one', () => {
    const text = '1\t2\t3\n4\t5\t6\n7\t\t\n8\t\t\n9\t\t\n１.5\t\t'
    const block = read({ text }, 'proactive', gridOf(tableOf('proactive')).rows[2]![1]!.cellId!)
    expect(block.cells.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, '1.5'])
  })

  test('words that are no table fill nothing', () => {
    expect(
      read({ text: '一年来，本局坚持公开。\n下一步将继续。' }, 'requests', 'requests.received.naturalPersons'),
    ).toMatchObject({ cells: [], totals: [] })
    expect(
      read({ html: '<table><tr><td>5</td></tr></table>', text: '5' }, 'requests', 'requests.received.naturalPersons')
        .cells,
    ).toHaveLength(1)
  })
})

test('markup that never ends costs no time', () => {
  const start = performance.now()
  for (const html of [
    '<a "'.repeat(200_000),
    '<table><td '.repeat(200_000),
    '<!['.repeat(300_000),
    '<!--'.repeat(300_000),
    `<table>${'<tr>'.repeat(300_000)}`,
    '<table><script'.repeat(100_000),
  ]) {
    read({ html: `<table>${html}` }, 'requests', 'requests.received.naturalPersons')
  }
  expect(performance.now() - start).toBeLessThan(6_000)
})
