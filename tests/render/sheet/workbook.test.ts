import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { workbookOf } from '@/lib/render/sheet/workbook'

const sheet = {
  name: '单位',
  heads: ['单位全称', '编码'],
  rows: [
    ['=HYPERLINK("x")', '110000000000000001'],
    ['𠮷\u0000\ud800局', ''],
  ],
}

test('every cell is text: no formula, no number, no character that XML cannot hold', () => {
  const xml = strFromU8(unzipSync(workbookOf([sheet]))['xl/worksheets/sheet1.xml']!)
  expect(xml).not.toMatch(/<f>|<v>/)
  expect(xml.match(/t="inlineStr"/g)).toHaveLength(6)
  expect(xml).toContain('<t xml:space="preserve">=HYPERLINK(&quot;x&quot;)</t>')
  expect(xml).toContain('<t xml:space="preserve">𠮷局</t>')
})

test('the same content gives the same bytes', () => expect(workbookOf([sheet])).toEqual(workbookOf([sheet])))

test('columns beyond Z are named as spreadsheets do', () => {
  const wide = Array.from({ length: 28 }, (_, index) => String(index))
  expect(strFromU8(unzipSync(workbookOf([{ name: 'a', heads: wide, rows: [] }]))['xl/worksheets/sheet1.xml']!)).toMatch(
    /r="Z1".*r="AA1".*r="AB1"/,
  )
})
