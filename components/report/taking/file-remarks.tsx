import { useMemo } from 'react'
import { runChecks } from '@/lib/checks/run'
import { makeSubject } from '@/lib/checks/subject'
import type { Opened } from '@/lib/import/imported'
import type { Report } from '@/lib/report/content'
import type { Written } from '@/lib/report/written'
import { hasTablesOnly } from './proposals'
import styles from './taking.module.css'

const most = 50

/** What the person should know of the file itself: what does not hold in it, and what was not understood. */
export function FileRemarks({ opened }: { opened: Opened }) {
  const { report, written, notes } = opened
  const wrong = useMemo(() => (written ? wrongIn(report, written) : []), [report, written])
  const unread = [...notes, ...(written?.unread ?? [])]
  return (
    <>
      {wrong.length > 0 && <Remarks heading={`文件本身有 ${wrong.length} 处不符合规定`} lines={wrong} />}
      {unread.length > 0 && (
        <Remarks
          heading={`另有 ${unread.length} 处请留意（没有读懂，或表单中没有对应的栏目）`}
          lines={unread.map(({ text, where }) => `${text.slice(0, 120)}（${where}）`)}
        />
      )}
    </>
  )
}

/**
 * What must be corrected in the file; of tables without a report around them only what concerns the cells that stand in
 * them.
 */
function wrongIn(report: Report, written: Written): string[] {
  const { findings } = runChecks(makeSubject(report, { written }))
  return findings
    .filter(
      ({ severity, cells }) =>
        severity === 'block' && (!hasTablesOnly(written) || cells?.some((id) => written.cells[id])),
    )
    .map(({ message }) => message)
}

function Remarks({ heading, lines }: { heading: string; lines: readonly string[] }) {
  return (
    <details className={styles.remarks}>
      <summary>{heading}</summary>
      <ul>
        {lines.slice(0, most).map((line, index) => (
          <li key={index}>{line}</li>
        ))}
        {lines.length > most && <li>……另有 {lines.length - most} 处</li>}
      </ul>
    </details>
  )
}
