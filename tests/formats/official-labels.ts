import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { FormatId } from '@/lib/formats/registry'

/** The labels of an official format as typed from the notice, in reading order; blank lines only part the sections. */
export function officialLabels(id: FormatId): string[] {
  const file = path.join(import.meta.dirname, `../fixtures/official/${id}.txt`)
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
}
