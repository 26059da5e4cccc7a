import type { BlockTable, LabelLeaf } from '@/lib/formats/types'
import type { SourceRow } from '@/lib/import/recognise/assign-rows'
import { findLabel, isLabel } from '@/lib/import/recognise/label'
import type { SourceCell } from '@/lib/import/recognise/source'
import { remember } from '@/lib/std/remember'
import type { CellSink } from './cell-sink'
import { shortRow, take, valuesBehind } from './data-cells'

/** The rows and labels of all blocks; always the same lists, so that they are prepared for comparing only once. */
const partsOf = remember(({ blocks }: BlockTable) => {
  const rows = blocks.flatMap((block) => block.rows.map((row) => ({ block, row })))
  const columns = [
    ...new Set(blocks.flatMap((block) => [block.corner, ...block.columns.map((column) => column.label)])),
  ]
  return { rows, rowLabels: rows.map(({ row }) => row.label), bands: blocks.map((block) => block.label), columns }
})

/**
 * Reads blocks of rows under a heading each (table 2). A row is known by its label alone; its numbers go to the columns
 * named by the labels above them, or to the official columns in order where those labels are of no use.
 */
export function readBlockTable(table: BlockTable, rows: readonly SourceRow[], sink: CellSink): void {
  const { rows: known, rowLabels, bands, columns } = partsOf(table)
  let header: readonly SourceCell[] = []

  const readRow = (row: SourceRow): void => {
    const at = row.findIndex((cell) => findLabel(cell.text, rowLabels) !== null)
    if (at < 0) return readHead(row)
    readHead(row.slice(0, at))
    const { block, row: leaf } = known[findLabel(row[at]!.text, rowLabels)!]!
    const behind = row.slice(at + 1)
    const next = behind.findIndex((cell) => [...rowLabels, ...bands].some((label) => isLabel(cell.text, label)))
    const own = next < 0 ? behind : behind.slice(0, next)
    sink.label(leaf.label, row[at]!)
    readValues(block, leaf, own, sink.labelDoubt(leaf.label, row[at]!))
    if (next >= 0) readRow(behind.slice(next))
  }

  const readHead = (cells: readonly SourceCell[]): void => {
    const heads: SourceCell[] = []
    for (const cell of cells) {
      const band = findLabel(cell.text, bands, false)
      if (band !== null) {
        sink.label(bands[band]!, cell)
        header = []
      } else if (findLabel(cell.text, columns) !== null) heads.push(cell)
      else sink.leave(cell)
    }
    if (heads.length > 0) header = heads
  }

  const readValues = (
    block: BlockTable['blocks'][number],
    leaf: LabelLeaf,
    behind: readonly SourceCell[],
    doubt: string | null,
  ): void => {
    const heads = header.filter((cell) => !isLabel(cell.text, block.corner))
    const order = orderOf(block.columns, heads)
    order.forEach((column, index) => heads[index] && sink.label(column.label, heads[index]))
    const headDoubt = (index: number) => {
      if (heads.length === 0) return null
      return heads.length === order.length
        ? sink.labelDoubt(order[index]!.label, heads[index]!)
        : '各列的名称没有全部读出，按规定的顺序读入'
    }
    const cells = valuesBehind(behind)
    if (cells === null) return behind.forEach((cell) => sink.leave(cell))
    const { values, surplus } = take(cells, order.length)
    values.forEach((cell, index) =>
      sink.value(`${table.id}.${leaf.id}.${order[index]!.id}`, cell, unitOf(heads[index]), [doubt, headDoubt(index)]),
    )
    surplus.forEach((cell) => sink.leave(cell))
    if (values.length < order.length || values[0]?.unsure)
      sink.notes.push({ text: shortRow(leaf.label, values, order.length), where: (behind[0] ?? heads[0])?.where ?? '' })
  }

  rows.forEach(readRow)
}

const labelsOf = remember((columns: readonly LabelLeaf[]) => columns.map(({ label }) => label))

/** The official columns in the order of the document. */
function orderOf(columns: readonly LabelLeaf[], heads: readonly SourceCell[]): readonly LabelLeaf[] {
  const found = heads.map((cell) => findLabel(cell.text, labelsOf(columns)))
  return found.length === columns.length &&
    found.every((index) => index !== null) &&
    new Set(found).size === found.length
    ? found.map((index) => columns[index!]!)
    : columns
}

/** The unit a label of money names: （单位：元） is not （单位：万元）. */
function unitOf(head: SourceCell | undefined): '万元' | '元' {
  return head && /[（(](?:单位[：:])?(?:人民币)?元[）)]/.test(head.text.replace(/\s/g, '')) ? '元' : '万元'
}
