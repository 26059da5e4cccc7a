import { describe, expect, it } from 'vitest'
import { place } from '@/lib/document/place'
import { tableHtml } from '@/lib/render/html/table'
import { spannedTable, tableOf } from '../layout/documents'
import { sampleDoc } from '../sample-doc'
import { all, readHtml, textOf } from './read-html'

const tables = [2019, 2024].flatMap((year) =>
  sampleDoc({ year })
    .blocks.filter((block) => block.type === 'table')
    .map((table) => [year, table.id, table] as const),
)
const span = (value: string | undefined) => Number(value ?? 1)

describe.each(tables)('%i %s', (_year, _id, table) => {
  const html = readHtml(tableHtml(table))
  const rows = all(html, 'tr')

  it('has its caption, its columns and its header rows', () => {
    expect(textOf(all(html, 'caption')[0]!)).toBe(table.caption)
    const shares = all(html, 'col').map(({ attributes }) => Number(/^width:([\d.]+)%$/.exec(attributes.style!)![1]))
    expect(shares).toHaveLength(table.columns)
    expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(100, 0)
    expect(all(html, 'thead').flatMap((head) => all(head, 'tr'))).toHaveLength(table.headerRows)
    expect(rows).toHaveLength(table.rows.length)
  })

  it('covers every slot of its grid once', () => {
    const cells = rows.map((row) =>
      all(row, 'th', 'td').map((cell) => ({
        text: textOf(cell),
        colSpan: span(cell.attributes.colspan),
        rowSpan: span(cell.attributes.rowspan),
      })),
    )
    expect(
      place({ columns: table.columns, rows: cells }).map(({ cell, row, column }) => [cell.text, row, column]),
    ).toEqual(place(table).map(({ cell, row, column }) => [cell.text, row, column]))
  })

  it('numbers have the id of their cell, labels a scope', () => {
    const ids = all(html, 'td').map(({ attributes }) => attributes.id)
    expect(ids).toEqual(
      table.rows
        .flat()
        .filter(({ head }) => !head)
        .map(({ cellId }) => `cell-${cellId}`),
    )
    all(html, 'th').forEach(({ attributes }) => expect(attributes.scope).toMatch(/^(col|row)(group)?$/))
  })
})

it('a label that spans rows or columns heads a group', () => {
  const scope = (html: string, text: string) =>
    all(readHtml(html), 'th').find((cell) => textOf(cell) === text)!.attributes.scope
  expect(scope(tableHtml(spannedTable(3)), '总括')).toBe('rowgroup')
  expect(scope(tableHtml(spannedTable(3)), '表头')).toBe('colgroup')
  expect(scope(tableHtml(spannedTable(1)), '总括')).toBe('row')
  expect(scope(tableHtml(tableOf(1)), '头')).toBe('col')
})

it('markup in a cell or caption is text', () => {
  const html = tableHtml({ ...tableOf(1, [{ text: '<script>1</script>' }]), caption: '"><script>2</script>' })
  expect(html).not.toContain('<script')
  expect(textOf(all(readHtml(html), 'caption')[0]!)).toBe('"><script>2</script>')
})

it('labels made of words of two characters may break only between them', () => {
  const requests = tableHtml(tables.find(([year, id]) => year === 2024 && id === 'requests')![2])
  expect(requests).toContain('><span class="words">社会<wbr>公益<wbr>组织</span></th>')
  expect(requests).toContain('><span class="words">（三）<wbr>不予<wbr>公开</span></th>')
  expect(requests).toContain('>自然人</th>')
})
