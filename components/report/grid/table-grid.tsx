'use client'

import { Fragment, memo, useMemo } from 'react'
import { cellOf } from '@/lib/formats/cells'
import { type GridCell, gridOf } from '@/lib/formats/grid'
import type { CellId, TableDefinition } from '@/lib/formats/types'
import { labelSegments } from '@/lib/render/layout/label-segments'
import { useEditor } from '../editor'
import { CellInput } from './cell-input'
import { directionOf, inputMap, nextCell } from './cell-navigation'
import styles from './grid.module.css'
import { TotalOutput } from './total-output'

const scopes = { band: 'colgroup', corner: undefined, column: 'col', row: 'row', value: undefined } as const

function scopeOf({ role, colSpan, rowSpan }: GridCell) {
  if (role === 'column' && colSpan > 1) return 'colgroup'
  if (role === 'row' && rowSpan > 1) return 'rowgroup'
  return scopes[role]
}

/** An official table as people know it from paper, with inputs where they write. */
export const TableGrid = memo(function TableGrid({ table, heading }: { table: TableDefinition; heading: string }) {
  const { format, form } = useEditor()
  const grid = useMemo(() => gridOf(table), [table])
  const inputs = useMemo(() => inputMap(grid, (id) => cellOf(format, id).parts === null), [grid, format])

  const move = (event: React.KeyboardEvent<HTMLTableElement>) => {
    const input = event.target
    if (!(input instanceof HTMLInputElement)) return
    const direction = directionOf(event.nativeEvent, {
      start: input.selectionStart,
      end: input.selectionEnd,
      length: input.value.length,
    })
    if (!direction) return
    event.preventDefault()
    const next = nextCell(inputs, input.name as CellId, direction)
    // Moving by key keeps the page still as long as the cell is in sight; its scroll margin keeps it clear of the fixed
    // bars.
    if (next) form.setFocus(next, { shouldSelect: true })
  }

  const drawCell = (cell: GridCell, at: number) => {
    if (cell.role !== 'value') {
      return (
        <th key={at} className={styles[cell.role]} colSpan={cell.colSpan} rowSpan={cell.rowSpan} scope={scopeOf(cell)}>
          <span>{breakable(cell.text)}</span>
        </th>
      )
    }
    const definition = cellOf(format, cell.cellId!)
    return (
      <td key={at} colSpan={cell.colSpan} className={definition.parts ? styles.total : undefined}>
        {definition.parts ? <TotalOutput cell={definition} /> : <CellInput cell={definition} />}
        {definition.unit && <span className={styles.unit}>{definition.unit}</span>}
      </td>
    )
  }
  // Columns of nested labels have widths of their own; the values share the rest.
  const labelColumns = table.shape === 'cross' && table.rows ? (grid.rows[0]?.[0]?.colSpan ?? 0) : 0
  const drawRow = (row: readonly GridCell[], at: number) => <tr key={at}>{row.map(drawCell)}</tr>

  return (
    <table className={`${styles.table} ${styles[table.id]}`} aria-label={heading} onKeyDown={move}>
      {labelColumns > 0 && (
        <colgroup>
          {Array.from({ length: grid.columns }, (_, at) => (
            <col key={at} className={at < labelColumns ? styles[`label${at + 1}`] : undefined} />
          ))}
        </colgroup>
      )}
      {grid.headerRows > 0 && <thead>{grid.rows.slice(0, grid.headerRows).map(drawRow)}</thead>}
      <tbody>{grid.rows.slice(grid.headerRows).map(drawRow)}</tbody>
    </table>
  )
})

/** A short label with the places where its line may end: 社会公益|组织, not 社会公益组|织. */
function breakable(text: string) {
  const units = labelSegments(text)
  if (units.length === 1 || units.some((unit) => unit.length === 1)) return text
  return (
    <span className={styles.whole}>
      {units.map((unit, at) => (
        <Fragment key={at}>
          {at > 0 && <wbr />}
          {unit}
        </Fragment>
      ))}
    </span>
  )
}
