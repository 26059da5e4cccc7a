import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { fixtureNames, fixtureText } from '../import/fixtures'
import { command, newFolder, reports } from './command'

const source = (name: string) => path.join(reports, `${name}.txt`)
const documentXml = (file: string) => strFromU8(unzipSync(readFileSync(file))['word/document.xml']!)

describe.each(fixtureNames)('%s', (name) => {
  test('gives a DOCX, a PDF and an HTML page, the same bytes twice', async () => {
    const [first, second] = [newFolder(), newFolder()]
    for (const folder of [first, second]) {
      const { code, err } = await command(
        ['render', source(name), '--docx', 'a.docx', '--pdf', 'a.pdf', '--html', 'a.html'],
        folder,
      )
      expect({ code, err }).toEqual({ code: 0, err: '' })
    }
    for (const file of ['a.docx', 'a.pdf', 'a.html']) {
      expect(readFileSync(path.join(first, file)).equals(readFileSync(path.join(second, file))), file).toBe(true)
    }
    expect(readFileSync(path.join(first, 'a.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
    expect(readFileSync(path.join(first, 'a.html'), 'utf8')).toContain('政府信息公开工作年度报告')
    expect(documentXml(path.join(first, 'a.docx'))).toContain('六、其他需要报告的事项')
  })
})

test('only what is asked for is written', async () => {
  const folder = newFolder()
  const { out } = await command(['render', source('hybrid'), '--html', 'only.html'], folder)
  expect(out).toMatch(/^已生成 only\.html\n/)
  expect(() => readFileSync(path.join(folder, 'only.docx'))).toThrow()
})

test('a report with findings that must be corrected says that it is a draft', async () => {
  const folder = newFolder()
  writeFileSync(
    path.join(folder, 'a.txt'),
    fixtureText('labels-drift').replace('\t（七）总计\n\t9', '\t（七）总计\n\t8'),
  )
  const { out } = await command(['render', 'a.txt', '--html', 'a.html'], folder)
  expect(out).toMatch(/报告尚有\d+处须更正或补充，已印上草稿标记/)
})

test('slips in headings and labels are gone in print, so they make no draft of it', async () => {
  const folder = newFolder()
  writeFileSync(path.join(folder, 'a.txt'), fixtureText('labels-drift'))
  expect((await command(['check', 'a.txt'], folder)).out).toContain('上年新制作数量')
  expect(await command(['render', 'a.txt', '--html', 'a.html'], folder)).toEqual({
    code: 0,
    out: '已生成 a.html\n',
    err: '',
  })
})

test('a file that cannot be read gives no output', async () => {
  expect(await command(['render', 'absent.txt', '--html', 'a.html'], newFolder())).toEqual({
    code: 2,
    out: '',
    err: 'absent.txt：文件不存在\n',
  })
})

test('it never writes over the file it read', async () => {
  const folder = newFolder()
  writeFileSync(path.join(folder, 'a.txt'), fixtureText('hybrid'))
  const { code, err } = await command(['render', 'a.txt', '--html', 'a.txt'], folder)
  expect(code).toBe(2)
  expect(err).toContain('不能覆盖正在读取的文件')
  expect(readFileSync(path.join(folder, 'a.txt'), 'utf8')).toBe(fixtureText('hybrid'))
})

test('names the characters that the fonts lack', async () => {
  const folder = newFolder()
  writeFileSync(
    path.join(folder, 'a.txt'),
    fixtureText('labels-drift').replace('一、总体情况\n', '一、总体情况\n分管领导为昉\u{2ffff}。\n'),
  )
  const { out } = await command(['render', 'a.txt', '--pdf', 'a.pdf'], folder)
  expect(out).toContain('系统的字体中没有“\u{2ffff}”，PDF 中印成空框')
  expect(out).not.toContain('昉')
})
