import { expect, test } from 'vitest'
import { separatedRows, sourceOfSeparated } from '@/lib/import/source/sheet/source-of-separated'
import { importTables } from '@/lib/import/understand/import-tables'

test('cells in quotation marks hold line breaks, tabs and quotation marks', () => {
  expect(separatedRows('a\t"b\r\nc"\t"d ""e"""\r\n1\t\t3\r\n')).toEqual([
    ['a', 'b\nc', 'd "e"'],
    ['1', '', '3'],
  ])
})

test('CSV and TSV of a table', () => {
  const csv = '表二,,\n信息内容,本年制发件数,本年废止件数,现行有效件数\n规章,0,1,2\n"行政规范性文件","1,234",5,\n'
  const { cells, unread } = importTables(sourceOfSeparated(csv), '2021')
  expect(Object.values(cells).map((cell) => cell!.value)).toEqual([0, 1, 2, 1234, 5, null])
  expect(unread).toEqual([{ text: '表二', where: '第 1 行第 1 列' }])
  expect(
    importTables(sourceOfSeparated(csv.replaceAll('"1,234"', '1234').replaceAll(',', '\t')), '2021').cells,
  ).toMatchObject({ 'proactive.normativeDocuments.issued': { value: 1234 } })
})
