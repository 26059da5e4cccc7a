'use client'

import { memo } from 'react'
import { useWatch } from 'react-hook-form'
import { cellName } from '@/lib/formats/cell-name'
import { cellsOf, type CellDefinition } from '@/lib/formats/cells'
import type { CellId, FormatDefinition } from '@/lib/formats/types'
import { parseCell, printCell } from '@/lib/report/cell-value'
import { cellReader, sourcesOf } from '@/lib/report/totals'
import { useEditor } from '../editor'
import { FindingMark } from '../findings/finding-mark'
import { useFindings } from '../findings/use-findings'
import { inputId } from '../shared/field-name'
import styles from './grid.module.css'

/** The total of cells as they stand in the form; text that is no value does not count. */
export function totalOf(format: FormatDefinition, id: CellId, sources: readonly CellId[], typed: readonly unknown[]): string {
  const cells = Object.fromEntries(
    sources.flatMap((source, at) => {
      const parsed = parseCell(cellsOf(format).get(source)!.kind, String(typed[at] ?? ''))
      return parsed.ok && parsed.value !== null ? [[source, parsed.value]] : []
    }),
  )
  return printCell('count', cellReader(format, cells)(id))
}

/** A total: computed while one types, never typed. */
export const TotalOutput = memo(function TotalOutput({ cell }: { cell: CellDefinition }) {
  const { form, format, lastYear } = useEditor()
  const findings = useFindings(cell.id)
  const sources = sourcesOf(format, cell.id)
  const typed = useWatch({ control: form.control, name: sources })
  const before = lastYear && cellsOf(format).has(cell.id) ? printCell('count', cellReader(format, lastYear.cells)(cell.id)) : ''
  return (
    <div className={styles.cell} title={findings.map(({ message }) => message).join(' ') || '系统自动合计'}>
      <output id={inputId(cell.id)} className={findings.length > 0 ? `${styles.output} ${styles.marked}` : styles.output} aria-label={cellName(format, cell.id)}>
        {totalOf(format, cell.id, sources, typed)}
      </output>
      {before !== '' && <span className={styles.lastYear} aria-hidden="true">{before}</span>}
      <FindingMark findings={findings} />
    </div>
  )
})
