import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { printedText } from '@/lib/import/printed-text'
import { renderDocx } from '@/lib/render/docx/render'
import { findPrintedCode } from '@/lib/report/printed-code'
import { convert, office } from '../../support/office'
import { compared, docOf, none, printedCode, record } from './copies'

describe.skipIf(office === null)('saved by LibreOffice', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'copy-office-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('a true copy still differs in nothing', async () => {
    writeFileSync(path.join(folder, 'a.docx'), renderDocx(docOf(record)))
    convert('docx:MS Word 2007 XML', path.join(folder, 'a.docx'), path.join(folder, 'out'))
    const bytes = new Uint8Array(readFileSync(path.join(folder, 'out/a.docx')))
    expect(await compared(record, 'a.docx', bytes)).toEqual(none)
    expect(findPrintedCode(await printedText({ name: '', bytes }, null))).toEqual(printedCode)
  })
})
