'use client'

import { useEffect, useState } from 'react'
import { useStore } from '@/components/ui/store'
import type { Decision } from '@/lib/checks/decisions/decision'
import { cellName } from '@/lib/formats/cell-name'
import { cellsOf } from '@/lib/formats/cells'
import type { CellId } from '@/lib/formats/types'
import { printCell } from '@/lib/report/cell-value'
import { DecideButton } from '../decisions/decide-button'
import { useEditor } from '../editor'
import { SeveritySign } from '../findings/finding-mark'
import { useFindings } from '../findings/use-findings'
import styles from './grid.module.css'

/** The line at the foot of the window: which cell one is in, last year's number, what does not hold there. */
export function CellStatus() {
  const { format, lastYear, year, findings: store } = useEditor()
  const [cell, setCell] = useState<CellId | null>(null)
  const findings = useFindings(cell ?? '')
  const { decided } = useStore(store)
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
      {before !== undefined && (
        <span>
          {year - 1}年：{printCell(cellsOf(format).get(cell)!.kind, before)}
        </span>
      )}
      {findings.slice(0, 2).map((finding) => (
        <span key={finding.message} className={styles.statusFinding}>
          <SeveritySign severity={finding.severity} />
          {finding.message}
        </span>
      ))}
      {decided
        .filter(({ finding }) => cell && finding.cells?.includes(cell))
        .slice(0, 1)
        .map(({ slug, key, decision }) => (
          <span key={`${slug} ${key}`} className={styles.statusFinding}>
            ✓ {decisionWords(decision!)}
          </span>
        ))}
      <DecideButton findings={findings} withKey />
    </div>
  )
}

/** What was decided about a finding of the cell, in one line. */
function decisionWords({ kind, text, by }: Decision): string {
  if (kind === 'confirmation') return `已核对（${by}）`
  return `${kind === 'waiver' ? '已同意豁免' : '已说明'}：${text}（${by}）`
}
