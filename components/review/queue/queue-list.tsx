'use client'

import Link from 'next/link'
import { memo, useEffect, useRef } from 'react'
import { ClaimCell } from './claim-cell'
import styles from './queue.module.css'
import { type QueueColumnId, queueColumnIds, queueColumns } from './queue-columns'
import { type QueueLine, spoken } from './queue-line'
import { useVisibleRows } from './use-visible-rows'

/** Of one row, in pixels; as in queue.module.css. */
const rowHeight = 52

/** The widths of all columns, for queue.module.css: to choose it, the unit, what is said of it, its reader. */
const widths = {
  '--columns': ['36px', 'minmax(200px, 2.4fr)', ...queueColumnIds.map((id) => queueColumns[id].width), '150px'].join(
    ' ',
  ),
} as React.CSSProperties

interface ListProps {
  readonly lines: readonly QueueLine[]
  /** The row under the cursor. */
  readonly cursor: number
  /** Grows when the keyboard moved the cursor: the row is then focused. */
  readonly moved: number
  readonly marked: ReadonlySet<string>
  readonly onCursor: (index: number) => void
  readonly onMark: (unitId: string) => void
}

/**
 * The rows: of a thousand only those in the window are drawn, and the one under the cursor, which must keep the focus.
 */
export function QueueList({ lines, cursor, moved, marked, onCursor, onMark }: ListProps) {
  const body = useRef<HTMLDivElement>(null)
  const [from, to] = useVisibleRows(body, lines.length, rowHeight)
  useEffect(() => {
    if (moved === 0) return
    const row = body.current?.querySelector<HTMLElement>('[data-cursor]')
    row?.focus({ preventScroll: true })
    row?.scrollIntoView({ block: 'nearest' })
  }, [moved])
  const shown = Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at)
  if (cursor < lines.length && (cursor < from || cursor >= to)) shown.push(cursor)
  return (
    <div role="grid" aria-label="各单位报告" aria-rowcount={lines.length + 1} className={styles.grid} style={widths}>
      <div role="row" aria-rowindex={1} className={`${styles.row} ${styles.header}`}>
        <span role="columnheader">
          <span className="spoken">选择</span>
        </span>
        <span role="columnheader">单位</span>
        {queueColumnIds.map((id) => (
          <span key={id} role="columnheader">
            {queueColumns[id].head}
          </span>
        ))}
        <span role="columnheader">审核人</span>
      </div>
      <div ref={body} role="rowgroup" className={styles.body} style={{ height: lines.length * rowHeight }}>
        {shown.map((index) => {
          const line = lines[index]!
          return (
            <Row
              key={line.unitId}
              line={line}
              index={index}
              current={index === cursor}
              marked={marked.has(line.unitId)}
              onCursor={onCursor}
              onMark={onMark}
            />
          )
        })}
      </div>
    </div>
  )
}

interface RowProps {
  readonly line: QueueLine
  readonly index: number
  readonly current: boolean
  readonly marked: boolean
  readonly onCursor: (index: number) => void
  readonly onMark: (unitId: string) => void
}

const Row = memo(function Row({ line, index, current, marked, onCursor, onMark }: RowProps) {
  const { unitId, unit, report } = line
  // Only the row under the cursor is on the way of the Tab key: a thousand rows would be three thousand stops.
  const tab = current ? 0 : -1
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-label={spoken(line)}
      aria-selected={marked}
      data-cursor={current || undefined}
      tabIndex={tab}
      className={`${styles.row} ${current ? styles.current : ''} ${marked ? styles.marked : ''}`}
      style={{ transform: `translateY(${index * rowHeight}px)` }}
      onFocus={() => onCursor(index)}
    >
      <span role="gridcell">
        <input
          type="checkbox"
          tabIndex={tab}
          aria-label={`选择 ${unit}`}
          checked={marked}
          onChange={() => onMark(unitId)}
        />
      </span>
      <span role="gridcell" className={styles.unit} title={unit}>
        {report ? (
          <Link href={report.open} prefetch={false} tabIndex={tab}>
            {unit}
          </Link>
        ) : (
          unit
        )}
      </span>
      {queueColumnIds.map((id) => (
        <Cell key={id} id={id} line={line} />
      ))}
      <span role="gridcell">
        <ClaimCell line={line} tab={tab} />
      </span>
    </div>
  )
})

/** What a column says of a row; a mark beside the state, the day that was missed in red. */
function Cell({ id, line }: { id: QueueColumnId; line: QueueLine }) {
  const { group, late, reminded } = line
  const words = line[id]
  switch (id) {
    case 'state':
      return (
        <span role="gridcell">
          <span className={`${styles.mark} ${styles[group]}`} aria-hidden="true" />
          {words}
        </span>
      )
    case 'days':
      return (
        <span role="gridcell" className={late ? styles.late : undefined}>
          {words}
          {reminded && <span className={styles.reminded}>{reminded}</span>}
        </span>
      )
    default:
      return (
        <span role="gridcell" className={styles.clamped} title={id === 'findings' ? words : undefined}>
          {words || '—'}
        </span>
      )
  }
}
