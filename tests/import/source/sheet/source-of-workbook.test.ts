import { readFileSync } from 'node:fs'
import path from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { type FormatId, formatById } from '@/lib/formats/registry'
import type { CellId } from '@/lib/formats/types'
import type { Source } from '@/lib/import/recognise/source'
import { columnName, sourceOfWorkbook } from '@/lib/import/source/sheet/source-of-workbook'
import { importSource } from '@/lib/import/understand/import-source'
import { importTables } from '@/lib/import/understand/import-tables'
import { sampleCells } from '../../sample-cells'
import { handMade } from './hand-made'

const fixture = (name: string) =>
  new Uint8Array(readFileSync(path.join(import.meta.dirname, '../../../fixtures/sheets', name)))

async function read(bytes: Uint8Array): Promise<Source> {
  const source = await sourceOfWorkbook(bytes)
  if (!source.ok) throw new Error(`${source.code}: ${source.message}`)
  return source.value
}

async function valuesIn(bytes: Uint8Array, id: FormatId) {
  const { cells } = importTables(await read(bytes), id)
  return Object.fromEntries(Object.entries(cells).map(([cell, found]) => [cell, found!.value]))
}

const textsOf = ({ blocks }: Source) =>
  blocks.map((block) => (block.kind === 'text' ? block.text : block.rows.map((row) => row.map(({ text }) => text))))

describe('workbooks of other programs', () => {
  test('openpyxl: a table a sheet, merged cells, an empty column in front, a hidden sheet', async () => {
    expect(await valuesIn(fixture('openpyxl-tables.xlsx'), '2021')).toEqual(sampleCells(formatById('2021')))
  })

  test('XlsxWriter: a whole report in one sheet, sums as formulas, numbers as text, rows formatted to the last', async () => {
    const bytes = fixture('xlsxwriter-report.xlsx')
    expect(await valuesIn(bytes, '2019')).toEqual(sampleCells(formatById('2019')))
    const report = importSource(await read(bytes))
    if (!report.ok) throw new Error(report.message)
    expect(report.value.report).toMatchObject({
      organisation: '清河市北原区市场监督管理局',
      year: 2020,
      content: { format: '2019', issuedOn: '2021-01-22' },
    })
    expect(report.value.written.unread).toEqual([])
    expect(report.value.written.labels).toEqual([])
  })

  test('shared strings of several runs, without readings; a prefix for every name; no addresses', async () => {
    const strings =
      '<x:si><x:r><x:t>行政</x:t></x:r><x:r><x:rPr><x:b/></x:rPr><x:t>许可</x:t></x:r><x:rPh sb="0" eb="2"><x:t>xukě</x:t></x:rPh></x:si><x:si><x:t xml:space="preserve"> 26_x0020_915 </x:t></x:si>'
    const rows = '<x:row><x:c t="s"><x:v>0</x:v></x:c><x:c t="s"><x:v>1</x:v></x:c><x:c/></x:row><x:row r="9"/>'
    expect(textsOf(await read(handMade([{ name: '甲', rows }], { strings, prefix: 'x' })))).toEqual([
      [['行政许可', ' 26 915 ']],
    ])
  })

  test('WPS: inline strings, strings of formulas, numbers with the noise of the binary form', async () => {
    const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>行政事业性收费</t></is></c><c r="B1"><v>329.18770000000001</v></c></row>
      <row r="2"><c r="A2" t="inlineStr"><is><t>行政</t><t>许可</t></is></c><c r="B2"><f>12+1</f><v>13</v></c></row>
      <row r="3"><c r="A3" t="str"><f>"行政"&amp;"处罚"</f><v>行政处罚</v></c><c r="B3" t="str"><f>"14批"</f><v>14批</v></c></row>
      <row r="4"><c r="A4" t="inlineStr"><is><t>行政强制</t></is></c><c r="B4" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>`
    const { cells } = importTables(await read(handMade([{ name: '表二', rows }])), '2021')
    expect(cells).toMatchObject({
      'proactive.charges.collected': { value: '329.1877' },
      'proactive.licences.decisions': { text: '13', value: 13 },
      'proactive.penalties.decisions': { text: '14批', value: 14 },
      'proactive.compulsion.decisions': { text: '#DIV/0!', value: null },
    })
  })

  test('only what a person sees, in its order', async () => {
    const row = (label: string, value: number) =>
      `<row r="1"><c r="A1" t="inlineStr"><is><t>${label}</t></is></c><c r="B1"><v>${value}</v></c></row>`
    const source = await read(
      handMade([
        { name: '一', rows: row('行政许可', 1) },
        { name: '二', state: 'veryHidden', rows: row('行政处罚', 2) },
        { name: '三', state: 'hidden', rows: row('行政强制', 3) },
        { name: '四', rows: row('行政处罚', 4) },
      ]),
    )
    expect(textsOf(source)).toEqual([[['行政许可', '1']], [['行政处罚', '4']]])
    expect(source.blocks[1]).toMatchObject({
      rows: [[{ where: '工作表“四”的 A1 单元格' }, { where: '工作表“四”的 B1 单元格' }]],
    })
  })

  test('dates are no numbers', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/><numFmt numFmtId="171" formatCode="0.00&quot;days&quot;[Red]"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs>'
    const rows =
      '<row r="1"><c r="A1" s="1"><v>45677</v></c><c r="B1" s="2"><v>45677.5</v></c><c r="C1" s="3"><v>5</v></c><c r="D1" s="0"><v>45677</v></c><c r="E1" t="d"><v>2025-01-20T00:00:00</v></c></row>'
    expect(textsOf(await read(handMade([{ name: '甲', rows }], { styles })))).toEqual([
      [['2025年1月20日', '2025年1月20日', '5', '45677', '2025年1月20日']],
    ])
    expect(
      textsOf(
        await read(
          handMade([{ name: '甲', rows: '<row r="1"><c r="A1" s="1"><v>44215</v></c><c r="B1"><v>1</v></c></row>' }], {
            styles,
            date1904: true,
          }),
        ),
      ),
    ).toEqual([[['2025年1月20日', '1']]])
  })
})

describe('hostile and broken workbooks', () => {
  test('formatted rows and merges down to the last row and column cost neither time nor memory', async () => {
    const empty = Array.from(
      { length: 50_000 },
      (_, at) => `<row r="${at + 3}" ht="14" customHeight="1"><c r="A${at + 3}" s="1"/></row>`,
    ).join('')
    const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>行政许可</t></is></c><c r="B1"><v>1</v></c></row>${empty}<row r="1048576"><c r="XFD1048576"><v>7</v></c></row>`
    const source = await read(
      handMade([{ name: '甲', rows, behind: '<mergeCells><mergeCell ref="C1:XFD1048576"/></mergeCells>' }]),
    )
    expect(textsOf(source)[0]).toHaveLength(2)
    expect(textsOf(source)[0]![0]!.length).toBeLessThan(300)
  })

  test.each([
    [
      'too many cells',
      handMade([{ name: '甲', rows: `<row r="1">${'<c><v>1</v></c>'.repeat(60_000)}</row>` }]),
      'import.tooLarge',
    ],
    [
      'entities',
      handMade([{ name: '甲', rows: '' }], { strings: '<!DOCTYPE a [<!ENTITY b "c">]><si><t>&b;</t></si>' }),
      'import.damaged',
    ],
    ['half an XML', handMade([{ name: '甲', rows: '<row><c><v>1' }]), 'import.damaged'],
    ['nothing in it', handMade([{ name: '甲', rows: '' }]), 'import.empty'],
    ['not a workbook', zipSync({ 'a.txt': strToU8('a') }), 'import.noPart'],
    ['garbage', new Uint8Array(5_000).map((_, at) => (at * 31) % 251), 'import.damaged'],
    ['a truncated file', fixture('openpyxl-tables.xlsx').slice(0, 6_000), 'import.damaged'],
  ])('%s: a sentence', async (_, bytes, code) => {
    const result = await sourceOfWorkbook(bytes)
    expect(result).toMatchObject({ ok: false, code })
    expect(result.ok ? '' : result.message).toMatch(/\p{Script=Han}{4}/u)
  })
})

test('columns are named as in a spreadsheet', () => {
  expect([1, 26, 27, 52, 703, 16_384].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'AAA', 'XFD'])
})

test('the sample differs from cell to cell, so that a shift shows', () => {
  const cells = sampleCells(formatById('2021'))
  expect(new Set(Object.values(cells)).size).toBeGreaterThan(80)
  expect(cells['requests.handled.total' as CellId]).toBeGreaterThan(1000)
})
