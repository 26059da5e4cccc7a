import { cellName } from '@/lib/formats/cell-name'
import { cellsOf } from '@/lib/formats/cells'
import { type NarrativeId, narrativeIds, narrativeName } from '@/lib/formats/narrative'
import type { CellId, FormatDefinition } from '@/lib/formats/types'

const isNarrative = (place: string): place is NarrativeId => (narrativeIds as readonly string[]).includes(place)

/** What a note's place is called: a cell, a text, a section or the whole report. */
export function nameOfPlace(format: FormatDefinition, place: string): string {
  if (place === '') return '整份报告'
  if (place === 'issuedOn') return '成文日期'
  if (cellsOf(format).has(place as CellId)) return cellName(format, place as CellId)
  if (isNarrative(place)) return narrativeName(format, place)
  return format.sections.find(({ id }) => id === place)?.heading ?? place
}

/**
 * The field that a note's place leads to; of a computed total the first cell it is made of. Null for a section or the
 * whole report.
 */
export function inputOf(format: FormatDefinition, place: string): string | null {
  if (isNarrative(place) || place === 'issuedOn') return place
  const cell = cellsOf(format).get(place as CellId)
  if (!cell) return null
  return cell.parts === null ? cell.id : inputOf(format, cell.parts[0]!)
}
