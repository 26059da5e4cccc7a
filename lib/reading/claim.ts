import { cellName, shortLabel } from '@/lib/formats/cell-name'
import { cellOf } from '@/lib/formats/cells'
import type { NarrativeId } from '@/lib/formats/narrative'
import { outcomesOf } from '@/lib/formats/request-table'
import { leavesOf } from '@/lib/formats/tree'
import type { CellId, FormatDefinition } from '@/lib/formats/types'
import type { ProseNumber } from './numbers'
import type { Segment } from './sentences'

/**
 * What a count in running text speaks of: what came in, what was done, one outcome, what was carried over, cases,
 * documents, decisions.
 */
export type ClaimKind = 'received' | 'handled' | 'outcome' | 'carriedOver' | 'case' | 'document' | 'decision'

/** One way to understand a count: the sum of these cells. */
export interface Reading {
  readonly name: string
  readonly cells: readonly CellId[]
}

/**
 * A count in running text with every way to understand it, the plainest first. It is wrong only when none of them fits.
 */
export interface Claim {
  readonly kind: ClaimKind
  readonly field: NarrativeId
  readonly number: ProseNumber
  /** The words concerned, as they stand in the text. */
  readonly quote: string
  readonly readings: readonly Reading[]
  /** Counts of the same sentence that may have been taken off before the table was filled (撤回). */
  readonly lessThan: readonly number[]
}

/** A reading of one cell. */
export const ofCell = (format: FormatDefinition, id: CellId): Reading => ({ name: cellName(format, id), cells: [id] })

/** A reading of several rows of table 3 in one column, named after their group. */
export function ofRows(format: FormatDefinition, rows: readonly string[], column = 'total'): Reading {
  const cells = rows.map((row): CellId => `requests.${row}.${column}`)
  if (cells.length === 1) return ofCell(format, cells[0]!)
  const groups = new Set(cells.map((id) => cellOf(format, id).rowLabels.at(-2)))
  const labels = groups.size === 1 ? [...groups] : cells.map((id) => shortLabel(cellOf(format, id).rowLabels.at(-1)!))
  return { name: `表三${labels.map((label) => `“${label}”`).join('与')}合计`, cells }
}

/**
 * The rows of table 3 that make up a group of outcomes, for example all of 不予公开; a row of that id is its own only
 * one.
 */
export const rowsOf = (format: FormatDefinition, group: string): string[] =>
  leavesOf(outcomesOf(format)).flatMap(({ leaf, groups }) =>
    [leaf, ...groups].some(({ id }) => id === group) ? [leaf.id] : [],
  )

/** The rows of the group of outcomes that a row stands in. */
export function rowsBeside(format: FormatDefinition, row: string): string[] {
  const group = leavesOf(outcomesOf(format)).find(({ leaf }) => leaf.id === row)?.groups[0]?.id
  return rowsOf(format, group ?? row)
}

/** The words of a segment around its number, without the marks and the 其中 before them. */
export function quoteOf({ text }: Segment): string {
  return text
    .trim()
    .replace(/^其中[：:，]?/, '')
    .slice(-80)
}
