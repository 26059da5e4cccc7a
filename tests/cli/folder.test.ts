import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { strToU8, zipSync } from 'fflate'
import Papa from 'papaparse'
import { beforeAll, describe, expect, test } from 'vitest'
import { printReportFile } from '@/lib/report/report-file'
import { completeReport } from '../checks/fixtures'
import { fixtureNames, fixtureText } from '../import/fixtures'
import { command, newFolder } from './command'

interface Json {
  file: string
  year?: number
  organisation?: string
  findings?: { code: string; message: string }[]
  error?: { code: string }
}

const json = async (argv: string[], folder: string) => {
  const { code, out, err } = await command(['check', '--json', ...argv], folder)
  return { code, err, reports: JSON.parse(out) as Json[] }
}
const save = (folder: string, name: string, content: string | Uint8Array) => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
  writeFileSync(path.join(folder, name), content)
}
const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])

describe('a folder', () => {
  const folder = newFolder()

  beforeAll(() => {
    save(folder, 'all/b.txt', fixtureText('hybrid'))
    save(folder, 'all/a/labels.txt', fixtureText('labels-drift'))
    save(folder, 'all/a/damaged.report.json', '{"kind":')
    save(folder, 'all/c.report.json', printReportFile(completeReport('2021')))
    save(folder, 'all/logo.png', picture)
    save(folder, 'all/empty.txt', '')
    save(folder, 'all/.hidden.txt', 'x')
    save(folder, 'all/~$b.docx', 'x')
    save(
      folder,
      'all/d.zip',
      zipSync({
        'x/2.txt': strToU8(fixtureText('missing-cell')),
        '1.txt': strToU8(fixtureText('hybrid')),
        '__MACOSX/1.txt': strToU8('x'),
      }),
    )
    symlinkSync('.', path.join(folder, 'all/circle'))
  })

  test('is read with everything below it, in the order of the names; archives of reports are opened', async () => {
    const { code, reports, err } = await json(['all'], folder)
    expect(reports.map(({ file }) => file.replaceAll(path.sep, '/'))).toEqual([
      'all/a/damaged.report.json',
      'all/a/labels.txt',
      'all/b.txt',
      'all/c.report.json',
      'all/d.zip/1.txt',
      'all/d.zip/x/2.txt',
    ])
    expect(reports[0]!.error).toEqual({ code: 'file.notJson', message: expect.any(String) })
    expect(reports.slice(1).every(({ year }) => year! >= 2020)).toBe(true)
    expect(code).toBe(2)
    expect(err).toBe('跳过 2 个不是报告的文件：all/empty.txt、all/logo.png\n')
  })

  test('what is named itself is refused and not passed over', async () => {
    expect((await json(['all/logo.png'], folder)).reports[0]!.error!.code).toBe('file.kind')
  })

  test('many files end with a line of counts', async () => {
    const { out } = await command(['check', 'all'], folder)
    expect(out.trimEnd().split('\n').slice(-2).join('').replace(/\s/g, '')).toMatch(
      /共6份：有必须更正的\d份，只有其他问题的\d份，没有发现问题的\d份，无法读取的1份。$/,
    )
  })
})

describe('many files, read in threads', () => {
  const folder = newFolder()
  const names = Array.from({ length: 24 }, (_, index) => `all/${String(index).padStart(2, '0')}.txt`)
  beforeAll(() =>
    names.forEach((name, index) => save(folder, name, fixtureText(fixtureNames[index % fixtureNames.length]!))),
  )

  test('give what each gives alone, in order', async () => {
    const { reports } = await json(['all'], folder)
    expect(reports.map(({ file }) => file.replaceAll(path.sep, '/'))).toEqual(names)
    const alone = await json([names[3]!, names[4]!], folder)
    expect(reports.slice(3, 5)).toEqual(alone.reports)
  })

  test('the printed array is what JSON.stringify prints', async () => {
    const { out } = await command(['check', '--json', ...names.slice(0, 2)], folder)
    expect(out).toBe(`${JSON.stringify(JSON.parse(out), null, 2)}\n`)
  })
})

describe('--csv', () => {
  const folder = newFolder()
  const read = () =>
    Papa.parse<Record<string, string>>(readFileSync(path.join(folder, 'out.csv'), 'utf8').slice(1), {
      header: true,
      skipEmptyLines: true,
    }).data

  test('has a row for every finding and every file that could not be read, and counts on the screen', async () => {
    save(folder, 'all/a.txt', fixtureText('labels-drift'))
    save(folder, 'all/b.txt', '今天天气很好。')
    const { code, out } = await command(['check', 'all', '--csv', 'out.csv'], folder)
    expect(code).toBe(2)
    expect(out).toMatch(/^共 2 份[^]*已生成 out\.csv\n$/)
    expect(readFileSync(path.join(folder, 'out.csv')).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
    const {
      reports: [report],
    } = await json(['all/a.txt'], folder)
    const rows = read()
    expect(rows.map((row) => row['编号'])).toEqual([...report!.findings!.map(({ code }) => code), 'import.noReport'])
    expect(rows[0]).toMatchObject({
      机关: report!.organisation,
      年度: String(report!.year),
      问题: report!.findings![0]!.message,
    })
    expect(rows.at(-1)).toMatchObject({ 程度: '无法读取' })
  })

  test('a name that Excel would take for a formula is none', async () => {
    save(folder, 'formula/=1+1.txt', '今天天气很好。')
    await command(
      ['check', path.join(folder, 'formula/=1+1.txt'), '=1+1.txt', '--csv', '../out.csv'],
      path.join(folder, 'formula'),
    )
    expect(read()[1]!['文件']).toBe("'=1+1.txt")
  })

  test('never writes over a report', async () => {
    save(folder, 'c.txt', fixtureText('hybrid'))
    expect(await command(['check', 'c.txt', '--csv', 'c.txt'], folder)).toMatchObject({
      code: 2,
      err: 'c.txt：不能覆盖正在读取的文件\n',
    })
    expect(readFileSync(path.join(folder, 'c.txt'), 'utf8')).toBe(fixtureText('hybrid'))
  })
})

describe('--previous', () => {
  const folder = newFolder()
  const reportOf = (year: number, organisation: string, carried: number) => {
    const report = completeReport('2021', { year })
    const cells = {
      ...report.content.cells,
      [year === 2025 ? 'requests.broughtForward.naturalPersons' : 'requests.carriedForward.naturalPersons']: carried,
    }
    return printReportFile({ ...report, organisation, content: { ...report.content, cells } })
  }
  beforeAll(() => {
    for (const organisation of ['东湖市教育局', '东湖市民政局']) {
      save(folder, `this/${organisation}.json`, reportOf(2025, organisation, 7))
      save(folder, `last/${organisation}.json`, reportOf(2024, organisation, 3))
    }
    save(folder, 'this/东湖市水务局.json', reportOf(2025, '东湖市水务局', 7))
    save(folder, 'last/old.json', reportOf(2022, '东湖市水务局', 3))
  })
  const crossYear = (report: Json) => report.findings!.filter(({ code }) => code.startsWith('X')).length

  test('one report is compared with the year before', async () => {
    const file = 'this/东湖市教育局.json'
    const without = await json([file], folder)
    const {
      reports: [report],
      err,
    } = await json([file, '--previous', 'last/东湖市教育局.json'], folder)
    expect(crossYear(without.reports[0]!)).toBe(0)
    expect(crossYear(report!)).toBeGreaterThan(0)
    expect(err).toBe('')
  })

  test('reports of a folder are found by organ and year', async () => {
    const { reports, err } = await json(['this', '--previous', 'last'], folder)
    expect(reports.map((report) => [report.organisation, crossYear(report) > 0])).toEqual([
      ['东湖市教育局', true],
      ['东湖市民政局', true],
      ['东湖市水务局', false],
    ])
    expect(err).toBe('1 份没有找到上一年度的报告，未作跨年度核对\n')
  })

  test('a report of another year is not compared', async () => {
    const {
      reports: [report],
      err,
    } = await json(['this/东湖市水务局.json', '--previous', 'last/old.json'], folder)
    expect(crossYear(report!)).toBe(0)
    expect(err).toContain('没有找到上一年度的报告')
  })

  test('one that cannot be read stops the command', async () => {
    expect(await command(['check', 'this', '--previous', 'absent.txt'], folder)).toEqual({
      code: 2,
      out: '',
      err: 'absent.txt：文件不存在\n',
    })
  })
})
