'use client'

import type { CellDefinition } from '@/lib/formats/cells'
import { parseCell } from '@/lib/report/cell-value'
import { useEditor } from '../editor'
import { CornerMark } from '../findings/finding-mark'
import styles from './grid.module.css'

/**
 * Why what stands in a cell is no value, at the cell itself; for "/" and its like the offer of 0, which nobody takes
 * but the person.
 */
export function CellRefusal({ cell, typed }: { cell: CellDefinition; typed: string }) {
  const { apply, canEdit } = useEditor()
  const parsed = parseCell(cell.kind, typed)
  if (parsed.ok) return null
  return (
    <>
      <CornerMark severity="block" />
      <span className={styles.refusal} role="alert">
        {parsed.message}
        {parsed.code === 'cell.nothing' && canEdit && (
          <button
            type="button"
            className={styles.refusalButton}
            onClick={() => apply('已改为 0', [{ field: cell.id, value: '0' }])}
          >
            改为 0
          </button>
        )}
      </span>
    </>
  )
}
