import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importFile } from '@/lib/import/import-file'
import { kindOf } from '@/lib/import/open/kind'
import { modernise } from '@/lib/platform/intake/legacy'
import { convert, office } from '../../support/office'

const text = '东湖市教育局2024年政府信息公开工作年度报告\n一、总体情况\n本年度没有其他事项。\n'

describe.skipIf(office === null)('older kinds (skipped where LibreOffice is not installed)', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ogi-legacy-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  beforeAll(() => {
    writeFileSync(path.join(folder, 'a.txt'), text)
    writeFileSync(path.join(folder, 'b.csv'), '信息内容,本年制发件数\n规章,1\n')
    const to = (kind: string, from: string) => convert(kind, path.join(folder, from), folder)
    to('doc:MS Word 97', 'a.txt')
    to('rtf:Rich Text Format', 'a.txt')
    to('odt:writer8', 'a.txt')
    to('xls:MS Excel 97', 'b.csv')
  })

  test.for([
    ['Word 97', 'a.doc', 'doc', 'docx'],
    ['RTF', 'a.rtf', 'rtf', 'docx'],
    ['Open Document', 'a.odt', 'odt', 'docx'],
    ['Excel 97', 'b.xls', 'xls', 'xlsx'],
  ] as const)(
    '%s is converted (workbooks only where Calc is installed too)',
    async ([, name, before, after], { skip }) => {
      skip(after === 'xlsx' && !existsSync(path.join(folder, name)))
      const file = { name, bytes: new Uint8Array(readFileSync(path.join(folder, name))) }
      expect(kindOf(file)).toBe(before)
      const modern = await modernise(file)
      expect(modern.ok && kindOf({ ...modern.value, name: '' })).toBe(after)
    },
  )

  test('a document that LibreOffice cannot open is refused, and no folder stays behind', async () => {
    const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith('ogi-office-'))
    const before = left()
    const whole = readFileSync(path.join(folder, 'a.doc'))
    const result = await modernise({
      name: 'a.doc',
      bytes: new Uint8Array(whole.subarray(0, whole.indexOf('W\0o\0r\0d\0D\0o\0c\0') + 64)),
    })
    expect(result).toMatchObject({ ok: false, code: 'file.unconverted' })
    expect(left().filter((name) => !before.includes(name))).toEqual([])
  })
})

test('without LibreOffice the reader says what to do', async () => {
  const file = { name: '年报.rtf', bytes: new TextEncoder().encode('{\\rtf1 x}') }
  const modern = await modernise(file, Promise.resolve(null))
  expect(modern).toEqual({ ok: true, value: file })
  expect(await importFile(file)).toMatchObject({
    ok: false,
    code: 'file.legacy',
    message: expect.stringContaining('另存为 .docx'),
  })
})

test('other kinds go on untouched', async () => {
  const file = { name: 'a.doc', bytes: new TextEncoder().encode(text) }
  expect(await modernise(file)).toEqual({ ok: true, value: file })
})
