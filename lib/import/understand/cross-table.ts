import { isGroup, leavesOf } from '@/lib/formats/tree'
import type { CrossTable, LabelGroup, LabelNode } from '@/lib/formats/types'
import type { SourceRow } from '@/lib/import/recognise/assign-rows'
import { coreOf, findLabel, isLabel, sameLabel } from '@/lib/import/recognise/label'
import type { SourceCell } from '@/lib/import/recognise/source'
import { splitGlued } from '@/lib/import/recognise/split-glued'
import { remember } from '@/lib/std/remember'
import type { CellSink } from './cell-sink'
import { shortRow, take, valuesBehind } from './data-cells'
import { columnLabels, filled, readColumns } from './read-columns'

/**
 * The rows of a table and the groups they stand in; their labels always as the same lists, so that they are prepared
 * for comparing only once.
 */
const rowsOf = remember((rows: readonly LabelNode[]) => {
  const paths = leavesOf(rows)
  const groups = [...new Set(paths.flatMap((path) => path.groups))]
  return { paths, labels: paths.map(({ leaf }) => leaf.label), groups, groupLabels: groups.map((group) => group.label) }
})

/**
 * Reads a tree of rows against a tree of columns (table 3): each row by its label, its numbers by the heads above them.
 */
export function readCrossTable(
  table: CrossTable & { readonly rows: readonly LabelNode[] },
  given: readonly SourceRow[],
  sink: CellSink,
): void {
  const { paths, labels, groups, groupLabels } = rowsOf(table.rows)
  const isRow = (cell: SourceCell) =>
    findLabel(cell.text, labels) !== null || findLabel(cell.text, groupLabels, false) !== null
  // 其他 and 总计 are labels of columns as well.
  const heads = columnLabels(table)
  const isHead = (cell: SourceCell) => heads.some((head) => sameLabel(cell.text, head))
  const rows = given.flatMap((row) =>
    splitGlued(
      row,
      (cell) => isRow(cell) && !isHead(cell),
      (cell) => isHead(cell) || findLabel(cell.text, labels) !== null,
    ),
  )
  const first = rows.findIndex((row) => row.some((cell) => isRow(cell) && !isHead(cell)))
  const columns = readColumns(table, rows.slice(0, first < 0 ? rows.length : first), sink)
  const seen = new Set<string>()

  const readRow = (row: SourceRow): void => {
    const at = row.findIndex((cell) => findLabel(cell.text, labels) !== null)
    if (at < 0) return readGroupRow(row, readGroups(row))
    readGroups(row.slice(0, at))
    row
      .slice(0, at)
      .filter((cell) => findLabel(cell.text, groupLabels) === null)
      .forEach((cell) => sink.leave(cell))
    const leaf = paths[findLabel(row[at]!.text, labels)!]!.leaf
    const behind = row.slice(at + 1)
    if (valuesBehind(behind) === null) return filled(row.slice(at)).forEach((cell) => sink.leave(cell))
    sink.label(leaf.label, row[at]!)
    seen.add(leaf.id)
    readValues(leaf.id, leaf.label, behind, row[at]!, sink.labelDoubt(leaf.label, row[at]!))
  }

  const readGroups = (cells: readonly SourceCell[]): LabelGroup | null => {
    let last: LabelGroup | null = null
    for (const cell of cells) {
      const index = findLabel(cell.text, groupLabels)
      if (index === null) continue
      last = groups[index]!
      sink.label(last.label, cell)
    }
    return last
  }

  /**
   * A row whose label is that of a group: the hybrid of both formats, whose （六）其他处理 is one row. Its numbers are
   * those of the group's rest (3.其他).
   */
  const readGroupRow = (row: SourceRow, group: LabelGroup | null): void => {
    const at = group ? row.findLastIndex((cell) => findLabel(cell.text, [group.label]) !== null) : -1
    const values = row.slice(at + 1)
    const rest = group?.children.at(-1)
    if (
      !group ||
      !rest?.id ||
      isGroup(rest) ||
      coreOf(rest.label) !== '其他' ||
      filled(values).length === 0 ||
      valuesBehind(values) === null
    ) {
      filled(row)
        .filter((cell) => findLabel(cell.text, groupLabels) === null)
        .forEach((cell) => sink.leave(cell))
      return
    }
    sink.labels.push({
      expected: `${group.label}（分${group.children.length}行）`,
      found: `${group.label}（未分行）`,
      where: row[at]!.where,
    })
    sink.notes.push({ text: `“${group.label}”只有一行，其中的数字读入“${rest.label}”`, where: row[at]!.where })
    group.children.forEach((child) => child.id && seen.add(child.id))
    readValues(rest.id, rest.label, values, row[at]!, null)
  }

  const readValues = (
    row: string,
    label: string,
    cells: readonly SourceCell[],
    place: SourceCell,
    doubt: string | null,
  ): void => {
    const { values, surplus } = take(cells, columns.length)
    values.forEach((cell, index) =>
      sink.value(`${table.id}.${row}.${columns[index]!.leaf.id}`, cell, undefined, [doubt, columns[index]!.doubt]),
    )
    surplus.forEach((cell) => sink.leave(cell))
    if (values.length < columns.length)
      sink.notes.push({ text: shortRow(label, values, columns.length), where: place.where })
  }

  /** The heads again, on the next page of a table that was cut in two. */
  const isRepeatedHead = (row: SourceRow): boolean => {
    const cells = filled(row)
    const isOf = (cell: SourceCell, known: readonly string[]) => findLabel(cell.text, known, false) !== null
    return (
      cells.every((cell) => isOf(cell, heads) || isLabel(cell.text, table.corner)) &&
      cells.some((cell) => !isOf(cell, labels))
    )
  }

  if (first >= 0)
    rows
      .slice(first)
      .filter((row) => !isRepeatedHead(row))
      .forEach(readRow)
  for (const { leaf } of first >= 0 ? paths : []) {
    if (!seen.has(leaf.id)) sink.labels.push({ expected: leaf.label, found: '', where: rows[first]![0]!.where })
  }
}
