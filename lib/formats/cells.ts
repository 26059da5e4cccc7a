import { addends, type LeafPath, leavesOf } from './tree'
import type {
  BlockTable,
  CellId,
  CellKind,
  CrossTable,
  FormatDefinition,
  LabelLeaf,
  SectionId,
  TableDefinition,
} from './types'

/** One cell of a format: what it is called, how it is written, and what it is the sum of. */
export interface CellDefinition {
  readonly id: CellId
  readonly section: SectionId
  readonly kind: CellKind
  /** Labels from outside in, rows first: what a person would say to name the cell. */
  readonly rowLabels: readonly string[]
  readonly columnLabels: readonly string[]
  /** Cells this one is the total of; null for a cell that people fill in. */
  readonly parts: readonly CellId[] | null
  /** Unit printed behind the number, or ''. */
  readonly unit: string
}

const kindOf = (...leaves: readonly LabelLeaf[]): CellKind => leaves.find((leaf) => leaf.kind)?.kind ?? 'count'
const unitOf = (...leaves: readonly LabelLeaf[]): string => leaves.find((leaf) => leaf.unit)?.unit ?? ''
const labels = ({ groups, leaf }: LeafPath) => [...groups.map((group) => group.label), leaf.label]

function blockCells(table: BlockTable): CellDefinition[] {
  return table.blocks.flatMap((block) =>
    block.rows.flatMap((row) =>
      block.columns.map((column) => ({
        id: `${table.id}.${row.id}.${column.id}` as const,
        section: table.id,
        kind: kindOf(column, row),
        rowLabels: [block.label, row.label],
        columnLabels: [column.label],
        parts: null,
        unit: unitOf(column, row),
      })),
    ),
  )
}

/** The id of a column of a table without rows: its innermost group that has an id, then its own. */
export function columnKey({ leaf, groups }: LeafPath): string {
  return `${groups.findLast((group) => group.id)!.id}.${leaf.id}`
}

function crossCells(table: CrossTable): CellDefinition[] {
  const columns = leavesOf(table.columns)
  if (table.rows === null) {
    return columns.map((column) => ({
      id: `${table.id}.${columnKey(column)}` as CellId,
      section: table.id,
      kind: kindOf(column.leaf),
      rowLabels: [],
      columnLabels: labels(column),
      parts: column.leaf.sums
        ? addends(column, columns).map((part) => `${table.id}.${columnKey(part)}` as CellId)
        : null,
      unit: '',
    }))
  }
  const rows = leavesOf(table.rows)
  return rows.flatMap((row) =>
    columns.map((column) => {
      const id = (r: LeafPath, c: LeafPath): CellId => `${table.id}.${r.leaf.id}.${c.leaf.id}`
      // Where a total row meets a total column, the row is added up: it can be seen at a glance.
      const parts = column.leaf.sums
        ? addends(column, columns).map((part) => id(row, part))
        : row.leaf.sums
          ? addends(row, rows).map((part) => id(part, column))
          : null
      return {
        id: id(row, column),
        section: table.id,
        kind: kindOf(column.leaf, row.leaf),
        rowLabels: labels(row),
        columnLabels: labels(column),
        parts,
        unit: '',
      }
    }),
  )
}

/** All cells of one table, row by row. */
export function cellsOfTable(table: TableDefinition): CellDefinition[] {
  return table.shape === 'blocks' ? blockCells(table) : crossCells(table)
}

const cache = new WeakMap<FormatDefinition, ReadonlyMap<CellId, CellDefinition>>()

/** All cells of a format in reading order, the fee figures last. */
export function cellsOf(format: FormatDefinition): ReadonlyMap<CellId, CellDefinition> {
  const known = cache.get(format)
  if (known) return known
  const tables = format.sections.flatMap((section) => (section.kind === 'table' ? cellsOfTable(section.table) : []))
  const fees = format.feeFigures.map(
    ({ id, label, kind }): CellDefinition => ({
      id,
      section: 'otherMatters',
      kind,
      rowLabels: ['信息处理费'],
      columnLabels: [label],
      parts: null,
      unit: kind === 'yuan' ? '元' : '件',
    }),
  )
  const cells = new Map([...tables, ...fees].map((cell) => [cell.id, cell]))
  cache.set(format, cells)
  return cells
}

/** Whether a cell stands in a table; the fee figures of section six stand in a sentence. */
export const isInTable = ({ section }: Pick<CellDefinition, 'section'>): boolean => section !== 'otherMatters'

/** The definition of one cell. @throws RangeError when the format has no such cell. */
export function cellOf(format: FormatDefinition, id: CellId): CellDefinition {
  const cell = cellsOf(format).get(id)
  if (!cell) throw new RangeError(`format ${format.id} has no cell ${id}`)
  return cell
}
