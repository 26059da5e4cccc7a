import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { strToU8 } from 'fflate'
import { composeDocument } from '@/lib/document/compose'
import { type FileKind, kindOf } from '@/lib/import/open/kind'
import { renderDocx } from '@/lib/render/docx/render'
import { renderHtml } from '@/lib/render/html/render'
import { renderPdf } from '@/lib/render/pdf/render'
import { printReportFile } from '@/lib/report/report-file'
import { completeReport } from '../checks/fixtures'
import { fixtureNames, importedFixture } from '../import/fixtures'

export type Seeds = ReadonlyMap<FileKind, readonly { readonly name: string; readonly bytes: Uint8Array }[]>

const fixtures = path.join(import.meta.dirname, '../fixtures')
const sources = /\.(ts|md)$|(reports|html|text|pdf)\/[^/]+\.json$/

/** Every file under tests/fixtures by its kind, and what the product makes itself of two reports. */
export async function seedFiles(): Promise<Seeds> {
  const seeds = new Map<FileKind, { name: string; bytes: Uint8Array }[]>()
  const add = (name: string, bytes: Uint8Array) => {
    const kind = kindOf({ name, bytes })
    seeds.set(kind, [...(seeds.get(kind) ?? []), { name, bytes }])
  }
  const files = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll(path.sep, '/'))
    .sort()
  for (const name of files)
    if (/\.\w+$/.test(name) && !sources.test(name)) add(name, new Uint8Array(readFileSync(path.join(fixtures, name))))
  for (const name of fixtureNames) add(`${name}.report.json`, strToU8(printReportFile(importedFixture(name).report)))
  for (const format of ['2019', '2021'] as const) {
    const doc = composeDocument(completeReport(format), {
      createdAt: '2025-01-10T00:00:00.000Z',
      revision: 1,
      digest: '',
      code: null,
      draftMark: null,
    })
    add(`own-${format}.html`, strToU8(renderHtml(doc)))
    add(`own-${format}.docx`, await renderDocx(doc))
    add(`own-${format}.pdf`, await renderPdf(doc))
  }
  add('own.rtf', strToU8('{\\rtf1\\ansi\\deff0 {\\fonttbl {\\f0 SimSun;}}\\u19996?\\par }'))
  return seeds
}
