import { leavesOf } from '@/lib/formats/tree'
import type { FormatDefinition, LabelNode, TableDefinition, TableId } from '@/lib/formats/types'
import { remember } from '@/lib/std/remember'

/** The tables of a format, by section. */
export function tablesOf(format: FormatDefinition): TableDefinition[] {
  return format.sections.flatMap((section) => (section.kind === 'table' ? [section.table] : []))
}

const labelsIn = (nodes: readonly LabelNode[]): string[] => [
  ...new Set(leavesOf(nodes).flatMap(({ leaf, groups }) => [...groups.map((group) => group.label), leaf.label])),
]

/** Every label that stands in a table. */
export function labelsOfTable(table: TableDefinition): string[] {
  if (table.shape === 'cross')
    return [...(table.corner ? [table.corner] : []), ...labelsIn(table.columns), ...labelsIn(table.rows ?? [])]
  return [
    ...new Set(
      table.blocks.flatMap((block) => [block.label, block.corner, ...labelsIn(block.columns), ...labelsIn(block.rows)]),
    ),
  ]
}

/** Labels of each table of a format; always the same lists, so that they are prepared for comparing only once. */
export const labelIndex = remember(
  (format: FormatDefinition): ReadonlyMap<TableId, readonly string[]> =>
    new Map(tablesOf(format).map((table) => [table.id, labelsOfTable(table)])),
)
