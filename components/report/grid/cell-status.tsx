'use client'

import { useEffect, useState } from 'react'
import { cellsOf } from '@/lib/formats/cells'
import type { CellId } from '@/lib/formats/types'
import { cellName } from '@/lib/formats/cell-name'
import { printCell } from '@/lib/report/cell-value'
import { useEditor } from '../editor'
import { SeveritySign } from '../findings/finding-mark'
import { useFindings } from '../findings/use-findings'
import styles from './grid.module.css'

/** The line at the foot of the window: which cell one is in, last year's number, what does not hold there. */
export function CellStatus() {
  const { format, lastYear, year } = useEditor()
  const [cell, setCell] = useState<CellId | null>(null)
  const findings = useFindings(cell ?? '')
  useEffect(() => {
    const look = (event: FocusEvent) => {
      const name = event.target instanceof HTMLInputElement ? event.target.name : ''
      setCell(cellsOf(format).has(name as CellId) ? (name as CellId) : null)
    }
    document.addEventListener('focusin', look)
    return () => document.removeEventListener('focusin', look)
  }, [format])
  if (!cell) return null
  const before = lastYear?.cells[cell]
  return (
    <div className={styles.status}>
      <strong>{cellName(format, cell)}</strong>
      {before !== undefined && <span>{year - 1}年：{printCell(cellsOf(format).get(cell)!.kind, before)}</span>}
      {findings.slice(0, 2).map((finding) => (
        <span key={finding.message} className={styles.statusFinding}>
          <SeveritySign severity={finding.severity} />
          {finding.message}
        </span>
      ))}
    </div>
  )
}
