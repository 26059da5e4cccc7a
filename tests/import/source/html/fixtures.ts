import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Imported } from '@/lib/import/imported'
import { decodeText } from '@/lib/import/open/decode-text'
import { sourceOfHtml } from '@/lib/import/source/html/source-of-html'
import { importSource } from '@/lib/import/understand/import-source'
import type { Expected } from '../../fixtures'

const folder = path.join(import.meta.dirname, '../../../fixtures/html')

/**
 * Pages of six kinds: written by hand, laid out with tables in GBK, saved by Word, from a CMS's editor, by LibreOffice,
 * from spans and breaks.
 */
export const pageNames = ['semantic', 'layout-gbk', 'word', 'editor', 'libreoffice', 'div-split'] as const
export type PageName = (typeof pageNames)[number]

export interface ExpectedPage extends Expected {
  title: string
  sections: string[]
  signature: { organisation: string; date: string }
  unread: string[]
  slips: string[]
  lead: string[]
}

export const expectedPage = (name: PageName): ExpectedPage =>
  JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')) as ExpectedPage

export function pageText(name: PageName): string {
  const text = decodeText(readFileSync(path.join(folder, `${name}.html`)), 'html')
  if (!text.ok) throw new Error(text.message)
  return text.value
}

/** Imports a page that must be readable. */
export function importedHtml(html: string): Imported {
  const source = sourceOfHtml(html)
  const result = source.ok ? importSource(source.value) : source
  if (!result.ok) throw new Error(`${result.code}: ${result.message}`)
  return result.value
}
