import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { longestList, readUnitList } from '@/lib/features/organisation/intake/unit-list'
import { workbookOf } from '@/lib/render/sheet/workbook'
import { byteOrderMark, printCsv } from '@/lib/std/csv'

const csv = (text: string | Uint8Array, name = '名单.csv') =>
  readUnitList({ name, bytes: typeof text === 'string' ? strToU8(text) : text })
const xlsx = (bytes: Uint8Array) => readUnitList({ name: '名单.xlsx', bytes })
const rowsOf = (list: ReturnType<typeof csv>) => {
  if (!list.ok) throw new Error(list.message)
  return list.value.rows
}

describe('columns', () => {
  test('stand in any order, under heads of many kinds, below a title; what has no use is named', () => {
    const list = csv(
      '云溪区单位名单,,,,\n序号,上级单位（全称）,*单位名称：,是否 垂管？,联系人\n1,云溪区人民政府办公室,云溪区教育局,否,李明\n,,,,\n2,,云溪区税务局,是,王芳\n',
    )
    expect(list).toEqual({
      ok: true,
      value: {
        rows: [
          { line: 3, parent: '云溪区人民政府办公室', name: '云溪区教育局', verticallyLed: '否' },
          { line: 5, parent: '', name: '云溪区税务局', verticallyLed: '是' },
        ],
        unused: ['序号', '联系人'],
      },
    })
  })

  test.each([
    ['', 'file.empty'],
    ['甲,乙\n1,2\n', 'units.noHeads'],
    ['层级,性质\n县级,部门\n', 'units.noHeads'],
    ['单位全称,层级\n', 'units.none'],
    ['单位全称,编码,统一社会信用代码\n甲,1,2\n', 'units.twice'],
    [`单位全称\n${'甲\n'.repeat(longestList + 1)}`, 'units.tooLong'],
    ['\u0089PNG\r\n', 'file.kind'],
  ])('%j is refused: %s', (text, code) =>
    expect(
      csv(text.startsWith('\u0089') ? Uint8Array.from([...text].map((sign) => sign.charCodeAt(0))) : text),
    ).toMatchObject({ ok: false, code }),
  )
})

describe('encodings', () => {
  const text = '单位全称,简称\n云溪区𠮷㙍〇𬉼镇人民政府,𠮷镇\n'

  test('UTF-8 with and without its mark, tabs too', () => {
    for (const written of [text, `\ufeff${text}`, text.replaceAll(',', '\t')])
      expect(rowsOf(csv(written))).toEqual([{ line: 2, name: '云溪区𠮷㙍〇𬉼镇人民政府', shortName: '𠮷镇' }])
  })

  test('UTF-16', () => {
    expect(rowsOf(csv(new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))))).toMatchObject([
      { name: '云溪区𠮷㙍〇𬉼镇人民政府' },
    ])
  })

  test('GBK', () => {
    // 单位全称 LF 教育局
    const bytes = Uint8Array.from([
      0xb5, 0xa5, 0xce, 0xbb, 0xc8, 0xab, 0xb3, 0xc6, 0x0a, 0xbd, 0xcc, 0xd3, 0xfd, 0xbe, 0xd6, 0x0a,
    ])
    expect(rowsOf(csv(bytes))).toEqual([{ line: 2, name: '教育局' }])
  })
})

describe('workbooks', () => {
  test('are read with rare characters, long codes and what looks like a formula as text', () => {
    const bytes = workbookOf([
      {
        name: '单位',
        heads: ['单位全称', '编码'],
        rows: [
          ['云溪区𠮷㙍〇镇人民政府', '110000000000000001'],
          ['=1+1<&>"', '+86'],
        ],
      },
    ])
    expect(rowsOf(xlsx(bytes))).toEqual([
      { line: 2, name: '云溪区𠮷㙍〇镇人民政府', code: '110000000000000001' },
      { line: 3, name: '=1+1<&>"', code: '+86' },
    ])
  })

  test('the first sheet with the heads counts', () => {
    const bytes = workbookOf([
      { name: '说明', heads: ['请按要求填写'], rows: [['每行一个单位']] },
      { name: '名单', heads: ['单位全称'], rows: [['甲局']] },
    ])
    expect(rowsOf(xlsx(bytes))).toEqual([{ line: 2, name: '甲局' }])
  })

  test('a cell merged over several lines counts for each', () => {
    const cells = (row: number, ...texts: string[]) =>
      `<row r="${row}">${texts.map((text, index) => (text ? `<c r="${'AB'[index]}${row}" t="inlineStr"><is><t>${text}</t></is></c>` : '')).join('')}</row>`
    const sheet = `<worksheet><sheetData>${cells(1, '上级单位', '单位全称')}${cells(2, '区政府', '甲局')}${cells(3, '', '乙局')}${cells(4, '', '丙局')}</sheetData><mergeCells><mergeCell ref="A2:A3"/></mergeCells></worksheet>`
    const parts = {
      'xl/workbook.xml': '<workbook><sheets><sheet name="a" sheetId="1" id="r1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      'xl/worksheets/sheet1.xml': sheet,
    }
    expect(
      rowsOf(xlsx(zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))))),
    ).toEqual([
      { line: 2, parent: '区政府', name: '甲局' },
      { line: 3, parent: '区政府', name: '乙局' },
      { line: 4, parent: '', name: '丙局' },
    ])
  })

  test('a damaged one is refused', () =>
    expect(xlsx(workbookOf([{ name: 'a', heads: ['单位全称'], rows: [] }]).subarray(0, 300))).toMatchObject({
      ok: false,
    }))
})

test('a list that was exported can be read again, as CSV too', () => {
  expect(
    rowsOf(
      csv(
        byteOrderMark +
          printCsv([
            ['单位全称', '简称'],
            ['甲“乙”,丙局', '甲'],
          ]),
      ),
    ),
  ).toEqual([{ line: 2, name: '甲“乙”,丙局', shortName: '甲' }])
})
