'use client'

import type { DocCell, TableBlock } from '@/lib/document/model'
import { cellKey } from '@/lib/document/paper'
import type { CellId } from '@/lib/formats/types'
import { tableStyle } from '@/lib/render/page-style'
import { said } from './figures'
import styles from './paper.module.css'
import { useReviewTools } from './review-state'
import { Spot } from './spot'

/** A table of the official format; every figure can be pointed at. */
export function PaperTable({ table: { id, caption, columns, headerRows, rows } }: { table: TableBlock }) {
  const shares = tableStyle[id].shares(columns)
  const whole = shares.reduce((sum, share) => sum + share, 0)
  const row = (cells: readonly DocCell[], at: number, inHeader: boolean) => (
    <tr key={at}>
      {cells.map((cell, column) => (
        <Cell key={cell.cellId ?? column} cell={cell} inHeader={inHeader} />
      ))}
    </tr>
  )
  return (
    <table className={`${styles.table} ${styles[id]}`}>
      <caption className="spoken">{caption}</caption>
      <colgroup>
        {shares.map((share, at) => (
          <col key={at} style={{ width: `${((100 * share) / whole).toFixed(2)}%` }} />
        ))}
      </colgroup>
      {headerRows > 0 && <thead>{rows.slice(0, headerRows).map((cells, at) => row(cells, at, true))}</thead>}
      <tbody>{rows.slice(headerRows).map((cells, at) => row(cells, at, false))}</tbody>
    </table>
  )
}

function Cell({ cell, inHeader }: { cell: DocCell; inHeader: boolean }) {
  const { text, colSpan = 1, rowSpan = 1, align, head, strong, cellId } = cell
  if (head || !cellId) {
    const scope = inHeader ? (colSpan > 1 ? 'colgroup' : 'col') : rowSpan > 1 ? 'rowgroup' : 'row'
    return (
      <th
        scope={scope}
        colSpan={colSpan}
        rowSpan={rowSpan}
        className={`${align === 'left' ? styles.left : ''} ${strong ? styles.band : ''}`}
      >
        {text}
      </th>
    )
  }
  return (
    <td colSpan={colSpan} rowSpan={rowSpan} className={styles.cell}>
      <Figure id={cellId} text={text} />
    </td>
  )
}

/** A figure with what it is laid beside, where that is another one: a page full of equal figures hides what differs. */
function Figure({ id, text }: { id: CellId; text: string }) {
  const { review, beside } = useReviewTools()
  const { name, value, lastYear, previous } = review.sheet.cells[id]!
  const other = beside === 'previous' ? previous : beside === 'lastYear' && lastYear?.value !== value ? lastYear : null
  return (
    <Spot at={cellKey(id)} className={styles.figure} label={name}>
      {beside === 'previous' && other && <del className={styles.before}>{said(other.value)}</del>}
      {text || <span className={styles.empty}>空</span>}
      {beside === 'lastYear' && other && (
        <span className={styles.moved}>
          <span className="spoken" data-unspoken="">
            ，{review.year - 1}年
          </span>
          {other.value || '空'}
          {other.change && ` ${arrowOf(other.change.difference)}`}
        </span>
      )}
    </Spot>
  )
}

const arrowOf = (difference: string): string => (difference.startsWith('-') ? '↓' : '↑')
