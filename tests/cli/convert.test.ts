import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parseReportFile } from '@/lib/report/report-file'
import { fixtureNames, fixtureText, importedFixture } from '../import/fixtures'
import { command, newFolder, reports } from './command'

const source = (name: string) => path.join(reports, `${name}.txt`)

test.each(fixtureNames)('%s becomes a report file that means the same', async (name) => {
  const folder = newFolder()
  const { code, out, err } = await command(['convert', source(name), '--out', 'a.report.json'], folder)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toContain('已生成 a.report.json')
  expect(parseReportFile(readFileSync(path.join(folder, 'a.report.json'), 'utf8'))).toEqual({
    ok: true,
    value: importedFixture(name).report,
  })
})

test('what found no place is listed', async () => {
  const { out } = await command(['convert', source('missing-cell'), '--out', 'a.report.json'], newFolder())
  expect(out).toContain('请核对以下 4 处')
  expect(out).toContain('表四只有 14 格')
})

test('the report file is checked and converted like any other file; its totals are computed', async () => {
  const folder = newFolder()
  await command(['convert', source('missing-cell'), '--out', 'a.report.json'], folder)
  await command(['convert', 'a.report.json', '--out', 'b.report.json'], folder)
  expect(readFileSync(path.join(folder, 'b.report.json'), 'utf8')).toBe(
    readFileSync(path.join(folder, 'a.report.json'), 'utf8'),
  )
  const [report] = JSON.parse((await command(['check', 'a.report.json', '--json'], folder)).out) as {
    cells: Record<string, unknown>
    sections: { heading: string }[]
    title: string
  }[]
  expect(report!.cells['cases.litigationAfterReconsideration.total']).toBe(0)
  expect(report!.title).toBe('东湖市市场监督管理局2020年政府信息公开工作年度报告')
  expect(report!.sections.map((section) => section.heading)).toEqual([
    '',
    '一、总体情况',
    '二、主动公开政府信息情况',
    '三、收到和处理政府信息公开申请情况',
    '四、政府信息公开行政复议、行政诉讼情况',
    '五、存在的主要问题及改进情况',
    '六、其他需要报告的事项',
  ])
})

test('text that was typed into a cell is kept and listed under the name of the cell', async () => {
  const folder = newFolder()
  writeFileSync(path.join(folder, 'a.txt'), fixtureText('missing-cell').replace('\t+387', '\t/'))
  const { out } = await command(['convert', 'a.txt', '--out', 'a.report.json'], folder)
  expect(out).toContain('表二“行政许可”本年增/减：/')
  const again = await command(['check', 'a.report.json', '--json'], folder)
  expect((JSON.parse(again.out) as { unread: unknown[] }[])[0]!.unread).toEqual([
    { text: '/', where: '表二“行政许可”本年增/减' },
  ])
})

test.each([
  ['a.txt', '不能覆盖正在读取的文件'],
  ['./a.txt', '不能覆盖正在读取的文件'],
  ['absent/a.report.json', '所在的文件夹不存在'],
  ['.', '这是文件夹'],
])('it does not write to %s', async (out, words) => {
  const folder = newFolder()
  writeFileSync(path.join(folder, 'a.txt'), fixtureText('hybrid'))
  const result = await command(['convert', 'a.txt', '--out', out], folder)
  expect(result.code).toBe(2)
  expect(result.err).toContain(words)
  expect(readFileSync(path.join(folder, 'a.txt'), 'utf8')).toBe(fixtureText('hybrid'))
})

test('a file that cannot be read leaves nothing behind', async () => {
  const folder = newFolder()
  const { code, err } = await command(['convert', 'absent.txt', '--out', 'a.report.json'], folder)
  expect({ code, err }).toEqual({ code: 2, err: 'absent.txt：文件不存在\n' })
  expect(existsSync(path.join(folder, 'a.report.json'))).toBe(false)
})
