import { cellsOf } from '@/lib/formats/cells'
import type { CellId, FormatDefinition } from '@/lib/formats/types'
import { cellReader } from '@/lib/report/totals'

/**
 * What the files under tests/fixtures/sheets and tests/fixtures/pdf hold: a different number in nearly every cell, and
 * totals that add up.
 */
export function sampleCells(format: FormatDefinition): Record<CellId, number | string> {
  const inputs = [...cellsOf(format).values()].filter(
    ({ parts, section }) => parts === null && section !== 'otherMatters',
  )
  const typed: Record<CellId, number | string> = Object.fromEntries(
    inputs.map(({ id, kind }, index) => [
      id,
      kind === 'wan' ? '329.1877' : kind === 'change' ? (index % 2 ? -1 : 1) * (index + 3) : (index * 37) % 101,
    ]),
  )
  const read = cellReader(format, typed)
  return Object.fromEntries(
    [...cellsOf(format).values()]
      .filter(({ section }) => section !== 'otherMatters')
      .map(({ id }) => [id, read(id) as number | string]),
  )
}

/** A number as it stands in a printed table. */
export const shown = (value: number | string | null | undefined) =>
  value === null || value === undefined ? '' : String(value)
