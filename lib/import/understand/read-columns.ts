import { type LeafPath, leavesOf } from '@/lib/formats/tree'
import type { CrossTable, LabelGroup, LabelNode } from '@/lib/formats/types'
import type { SourceRow } from '@/lib/import/recognise/assign-rows'
import { columnOrder } from '@/lib/import/recognise/column-order'
import { findLabel } from '@/lib/import/recognise/label'
import type { SourceCell } from '@/lib/import/recognise/source'
import { remember } from '@/lib/std/remember'
import type { CellSink } from './cell-sink'

/** A column, and why its head may stand for another one. */
export interface Column extends LeafPath {
  readonly doubt: string | null
}

/** Labels of the columns, groups included, each once. */
export const columnLabels = remember((table: CrossTable): readonly string[] => [
  ...new Set(
    leavesOf(table.columns).flatMap(({ leaf, groups }) => [...groups.map((group) => group.label), leaf.label]),
  ),
])

/** The cells of a row in which something stands. */
export const filled = (row: SourceRow) => row.filter((cell) => cell.text.trim() !== '')

/**
 * The official columns in the order of the document's header rows, or in their own where the heads are of no use;
 * labels that differ are noted.
 */
export function readColumns(table: CrossTable, head: readonly SourceRow[], sink: CellSink): Column[] {
  const known = columnLabels(table)
  const levels: SourceCell[][] = []
  for (const row of head) {
    const level: SourceCell[] = []
    for (const cell of filled(row)) {
      if (table.corner && findLabel(cell.text, [table.corner]) === 0) sink.label(table.corner, cell)
      else if (findLabel(cell.text, known) !== null) level.push(cell)
      else sink.leave(cell)
    }
    if (level.length > 0) levels.push(level)
  }
  const seen: { node: LabelNode; parent: LabelGroup | undefined; cell: SourceCell }[] = []
  const order = columnOrder(table.columns, levels, (node, cell, parent) => seen.push({ node, parent, cell }))
  seen.forEach(({ node, cell }) => sink.label(node.label, cell))
  const doubtOf = ({ leaf, groups }: LeafPath) => {
    const line: readonly LabelNode[] = [...groups, leaf]
    const slips = seen.filter(({ node, parent }) => line.includes(node) && line[line.indexOf(node) - 1] === parent)
    return slips.map(({ node, cell }) => sink.labelDoubt(node.label, cell)).find((doubt) => doubt !== null) ?? null
  }
  return (order ?? leavesOf(table.columns)).map((path) => ({ ...path, doubt: order && doubtOf(path) }))
}
