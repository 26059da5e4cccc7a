import { columnKey } from './cells'
import { depthOf, isGroup, leavesOf } from './tree'
import type { BlockTable, CellId, CrossTable, LabelLeaf, LabelNode, TableDefinition } from './types'

/**
 * A table as it is drawn: rows of the cells that start there, by the rule of HTML tables.
 * Spans are computed from the trees of labels; nobody types them.
 */
export interface Grid {
  readonly columns: number
  readonly headerRows: number
  readonly rows: readonly (readonly GridCell[])[]
}

export interface GridCell {
  /** `band` names a block of rows across the table, `corner` and `column` are heads of columns, `row` heads of rows. */
  readonly role: 'band' | 'corner' | 'column' | 'row' | 'value'
  readonly text: string
  readonly colSpan: number
  readonly rowSpan: number
  readonly cellId?: CellId
}

const cell = (role: GridCell['role'], text: string, colSpan = 1, rowSpan = 1, cellId?: CellId): GridCell => ({
  role,
  text,
  colSpan,
  rowSpan,
  ...(cellId && { cellId }),
})

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b))
const leastCommonMultiple = (numbers: readonly number[]) => numbers.reduce((a, b) => (a * b) / gcd(a, b), 1)

function blockGrid(table: BlockTable): Grid {
  const units = leastCommonMultiple(table.blocks.map((block) => block.columns.length))
  const columns = 1 + units
  const rows = table.blocks.flatMap((block) => {
    const span = units / block.columns.length
    return [
      [cell('band', block.label, columns)],
      [cell('corner', block.corner), ...block.columns.map((column) => cell('column', column.label, span))],
      ...block.rows.map((row) => [
        cell('row', row.label),
        ...block.columns.map((column) => cell('value', '', span, 1, `${table.id}.${row.id}.${column.id}`)),
      ]),
    ]
  })
  return { columns, headerRows: 0, rows }
}

/** Heads of columns, one array for each level of the tree. */
function columnHeads(nodes: readonly LabelNode[]): GridCell[][] {
  const depth = depthOf(nodes)
  const rows: GridCell[][] = Array.from({ length: depth }, () => [])
  const visit = (siblings: readonly LabelNode[], level: number) => {
    for (const node of siblings) {
      rows[level]!.push(
        cell('column', node.label, isGroup(node) ? leavesOf([node]).length : 1, isGroup(node) ? 1 : depth - level),
      )
      if (isGroup(node)) visit(node.children, level + 1)
    }
  }
  visit(nodes, 0)
  return rows
}

/** Rows of labels and values; a group's label starts in the row of its first leaf. */
function bodyRows(nodes: readonly LabelNode[], depth: number, values: (row: LabelLeaf) => GridCell[]): GridCell[][] {
  return nodes.flatMap((node) => {
    if (!isGroup(node)) return [[cell('row', node.label, depth), ...values(node)]]
    const rows = bodyRows(node.children, depth - 1, values)
    return [[cell('row', node.label, 1, rows.length), ...rows[0]!], ...rows.slice(1)]
  })
}

function crossGrid(table: CrossTable): Grid {
  const heads = columnHeads(table.columns)
  const leaves = leavesOf(table.columns)
  if (table.rows === null) {
    return {
      columns: leaves.length,
      headerRows: heads.length,
      rows: [...heads, leaves.map((leaf) => cell('value', '', 1, 1, `${table.id}.${columnKey(leaf)}` as CellId))],
    }
  }
  const labelColumns = depthOf(table.rows)
  heads[0]!.unshift(cell('corner', table.corner, labelColumns, heads.length))
  const body = bodyRows(table.rows, labelColumns, (row) =>
    leaves.map(({ leaf }) => cell('value', '', 1, 1, `${table.id}.${row.id}.${leaf.id}`)),
  )
  return { columns: labelColumns + leaves.length, headerRows: heads.length, rows: [...heads, ...body] }
}

/** Lays a table of a format out on its grid. */
export function gridOf(table: TableDefinition): Grid {
  return table.shape === 'blocks' ? blockGrid(table) : crossGrid(table)
}
