'use client'

import { memo } from 'react'
import { useSelected } from '@/components/ui/store'
import { cellName } from '@/lib/formats/cell-name'
import type { CellDefinition } from '@/lib/formats/cells'
import { formatById } from '@/lib/formats/registry'
import type { CellId, FormatDefinition } from '@/lib/formats/types'
import { printCell } from '@/lib/report/cell-value'
import type { ReportContent } from '@/lib/report/content'
import { cellReader } from '@/lib/report/totals'
import { useEditor } from '../editor'
import { FindingMark } from '../findings/finding-mark'
import { useFindings } from '../findings/use-findings'
import { inputId } from '../shared/field-name'
import styles from './grid.module.css'

const readers = new WeakMap<ReportContent, (id: CellId) => string>()

/** Totals of a content, each added up once however many ask; text that is no value does not count. */
export function totalPrinter(format: FormatDefinition, content: ReportContent): (id: CellId) => string {
  let print = readers.get(content)
  if (!print) {
    const read = cellReader(format, content.cells)
    const known = new Map<CellId, string>()
    print = (id) => {
      if (!known.has(id)) known.set(id, printCell('count', read(id)))
      return known.get(id)!
    }
    readers.set(content, print)
  }
  return print
}

/** A total: computed while one types, never typed. */
export const TotalOutput = memo(function TotalOutput({ cell }: { cell: CellDefinition }) {
  const { saver, format, lastYear } = useEditor()
  const findings = useFindings(cell.id)
  const text = useSelected(saver.queue, ({ content }) => totalPrinter(format, content)(cell.id))
  const before = lastYear ? totalPrinter(formatById(lastYear.format), lastYear)(cell.id) : ''
  return (
    <div
      className={before === '' ? styles.cell : `${styles.cell} ${styles.tall}`}
      title={findings.map(({ message }) => message).join(' ') || '系统自动合计'}
    >
      <output
        id={inputId(cell.id)}
        tabIndex={-1}
        className={findings.length > 0 ? `${styles.output} ${styles.marked}` : styles.output}
        data-severity={findings[0]?.severity}
        aria-label={cellName(format, cell.id)}
      >
        {text}
      </output>
      {before !== '' && (
        <span className={styles.lastYear} aria-hidden="true">
          {before}
        </span>
      )}
      <FindingMark findings={findings} />
    </div>
  )
})
