import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { displayWidth } from '@/lib/cli/display-width'
import { cellsOf } from '@/lib/formats/cells'
import { formatById } from '@/lib/formats/registry'
import { fixtureText } from '../import/fixtures'
import { command, newFolder, reports } from './command'

interface Json {
  file: string
  format: string
  year: number
  organisation: string
  title: string
  sections: { heading: string; text: string }[]
  cells: Record<string, unknown>
  fees: Record<string, unknown>
  findings: {
    code: string
    slug: string
    severity: string
    message: string
    cells: string[]
    left: unknown
    right: unknown
  }[]
  unread: { text: string; where: string }[]
  error?: { code: string; message: string }
}

const json = async (files: string[], folder = reports) => {
  const { code, out, err } = await command(['check', ...files, '--json'], folder)
  return { code, err, reports: JSON.parse(out) as Json[] }
}

describe('check --json', () => {
  test('one object per file, in the shape scripts rely on', async () => {
    const {
      reports: [report],
      err,
    } = await json(['missing-cell.txt'])
    expect(err).toBe('')
    expect(Object.keys(report!)).toEqual([
      'file',
      'format',
      'year',
      'organisation',
      'title',
      'sections',
      'cells',
      'fees',
      'findings',
      'unread',
      'doubts',
    ])
    expect(report).toMatchObject({
      file: 'missing-cell.txt',
      format: '2019',
      year: 2020,
      organisation: '东湖市市场监督管理局',
      title: '东湖市市场监督管理局2020年政府信息公开工作年度报告',
    })
    expect(report!.sections.at(-1)).toEqual({ heading: '六、其他需要报告的事项', text: '无' })
    expect(report!.unread[0]).toEqual({ text: '（一）健全领导机构', where: '第 7 行，已并入“总体情况综述”' })
  })

  test('cells are those of the official tables, totals as written; a missing one is null', async () => {
    const {
      reports: [report],
    } = await json(['missing-cell.txt'])
    const ids = [...cellsOf(formatById('2019')).keys()]
    expect(Object.keys(report!.cells)).toEqual(ids)
    expect(report!.cells).toMatchObject({
      'cases.litigationAfterReconsideration.total': null,
      'requests.received.total': 9,
      'proactive.penalties.itemsChange': 19,
      'proactive.procurement.procurementAmount': '1007.25',
    })
  })

  test('fee figures stand apart, null where the text does not give them', async () => {
    const {
      reports: [report],
    } = await json(['wrong-row-label.txt'])
    expect(Object.keys(report!.cells).filter((id) => id.startsWith('otherMatters'))).toEqual([])
    expect(report!.fees).toEqual({
      'otherMatters.processingFee.notices': null,
      'otherMatters.processingFee.charged': null,
      'otherMatters.processingFee.collected': null,
    })
  })

  test('a finding names its cells and both sides', async () => {
    const folder = newFolder()
    writeFileSync(
      path.join(folder, 'a.txt'),
      fixtureText('labels-drift').replace('\t（七）总计\n\t9', '\t（七）总计\n\t8'),
    )
    const {
      code,
      reports: [report],
    } = await json(['a.txt'], folder)
    expect(code).toBe(1)
    const finding = report!.findings.find((candidate) => candidate.slug === 'outcomes-add-up')
    expect(finding).toMatchObject({
      severity: 'block',
      cells: expect.arrayContaining(['requests.handled.naturalPersons']),
    })
    expect([finding!.left, finding!.right].sort()).toEqual([8, 9])
  })

  test('a file that cannot be read has its place in the array', async () => {
    const { code, reports: all } = await json(['labels-drift.txt', 'absent.txt'])
    expect(code).toBe(2)
    expect(all[1]).toEqual({ file: 'absent.txt', error: { code: 'file.missing', message: '文件不存在' } })
    expect(all[0]!.year).toBe(2020)
  })
})

describe('check for people', () => {
  test('says what was read, what does not hold and what was not understood', async () => {
    const { code, out } = await command(['check', 'labels-drift.txt'])
    expect(code).toBe(1)
    expect(out).toContain('明州市江南区市场监督管理局')
    expect(out).toContain('2020年，2019年格式（试行）')
    expect(out).toMatch(/3 张，应有单元格 198 个，读出数字 198 个/)
    expect(out).toMatch(/必须更正（\d+）\n {3}1\. /)
    expect(out).toContain(`第 ${lineOf('— 1 —')} 行：— 1 —`)
  })

  test.each([60, 80, 100])('no line is wider than a terminal of %i columns', async (columns) => {
    const { out } = await command(['check', 'extra-section.txt', 'hybrid.txt'], reports, columns)
    expect(out.split('\n').filter((line) => displayWidth(line) > columns)).toEqual([])
    expect(out.split('\n').filter((line) => /^\s*[，。、；：）”]|[（“《]$/.test(line))).toEqual([])
  })
})

const lineOf = (text: string) => fixtureText('labels-drift').split('\n').indexOf(text) + 1

describe('files that are no report', () => {
  const folder = newFolder()
  const file = (name: string, content: string | Uint8Array) => {
    writeFileSync(path.join(folder, name), content)
    return name
  }
  mkdirSync(path.join(folder, 'folder'))

  test.each([
    ['absent.txt', 'file.missing'],
    ['folder', 'file.noFiles'],
    [file('empty.txt', ''), 'file.empty'],
    [file('blank.txt', ' \n\n'), 'import.empty'],
    [file('prose.txt', '今天天气很好。'), 'import.noReport'],
    [file('damaged.report.json', '{"kind":"ogi-annual-report","schemaV'), 'file.notJson'],
    [file('other.json', '{"a":1}'), 'file.notReport'],
    [file('list.json', '[]'), 'file.notReport'],
    [file('word.docx', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0])), 'import.damaged'],
    [file('picture.docx', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])), 'file.kind'],
    [
      file(
        'noise.bin',
        new Uint8Array(4096).map((_, index) => (index * 7919) % 256),
      ),
      'file.binary',
    ],
    [file('zeros.bin', new Uint8Array(4096)), 'import.binary'],
    [file('large.txt', new Uint8Array(21 * 1024 * 1024)), 'file.tooLarge'],
  ])('%s: %s', async (name, code) => {
    const {
      code: exit,
      reports: [result],
    } = await json([name], folder)
    expect(exit).toBe(2)
    expect(result!.error!.code).toBe(code)
    const plain = await command(['check', name], folder)
    expect(plain).toMatchObject({ code: 2, out: '' })
    expect(plain.err).toBe(`${name}：${result!.error!.message}\n`)
    expect(plain.err).toMatch(/\p{Script=Han}/u)
  })

  test('text in UTF-16 is read as well', async () => {
    const text = fixtureText('missing-cell')
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
    const {
      reports: [result],
    } = await json([file('utf16.txt', utf16)], folder)
    expect(result!.cells['proactive.licences.decisions']).toBe(387)
  })
})

test.each([
  [[], 0, '用法'],
  [['--help'], 0, '用法'],
  [['check', '-h'], 0, '用法'],
])('help: %j', async (argv, code, words) => {
  const result = await command(argv)
  expect(result).toMatchObject({ code, err: '' })
  expect(result.out).toContain(words)
  expect(result.out.split('\n').filter((line) => displayWidth(line) > 80)).toEqual([])
})

test.each([
  [['check'], '没有指定文件'],
  [['verify', 'a.txt'], '没有“verify”这个命令'],
  [['check', 'a.txt', '--out', 'b'], 'check 命令没有 --out 选项'],
  [['check', 'a.txt', '--jsno'], '没有 --jsno 这个选项'],
  [['render', 'a.txt'], '至少一个输出文件'],
  [['render', 'a.txt', '--docx'], '选项 --docx'],
  [['render', 'a.txt', 'b.txt', '--docx', 'c'], '一次只处理一个文件'],
  [['convert', 'a.txt'], '--out'],
  [['convert', 'a.txt', '--out', ''], '不能为空'],
  [['--json'], '没有写明命令'],
])('a command that is not one: %j', async (argv, words) => {
  const { code, out, err } = await command(argv)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain(words)
})
