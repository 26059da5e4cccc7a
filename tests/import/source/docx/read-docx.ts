import { readFileSync } from 'node:fs'
import path from 'node:path'
import { cellsOf } from '@/lib/formats/cells'
import { formatById } from '@/lib/formats/registry'
import type { Imported } from '@/lib/import/imported'
import type { Source } from '@/lib/import/recognise/source'
import { sourceOfDocx } from '@/lib/import/source/docx/docx-source'
import { importSource } from '@/lib/import/understand/import-source'

export const docxFixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(path.join(import.meta.dirname, `../../../fixtures/docx/${name}.docx`)))

export function sourceOf(bytes: Uint8Array): Source {
  const source = sourceOfDocx(bytes)
  if (!source.ok) throw new Error(`${source.code}: ${source.message}`)
  return source.value
}

export function importedDocx(bytes: Uint8Array): Imported {
  const result = importSource(sourceOf(bytes))
  if (!result.ok) throw new Error(`${result.code}: ${result.message}`)
  return result.value
}

/** The cells of the three tables with the values that were read. */
export function tableCells({ report, written }: Imported): Record<string, number | string | null> {
  const cells = [...cellsOf(formatById(report.content.format)).values()].filter(
    (cell) => cell.section !== 'otherMatters',
  )
  return Object.fromEntries(cells.map(({ id }) => [id, written.cells[id]?.value ?? null]))
}
