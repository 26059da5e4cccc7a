import { useMemo } from 'react'
import { runChecks } from '@/lib/checks/run'
import { makeSubject } from '@/lib/checks/subject'
import type { Opened } from '@/lib/import/imported'
import type { Report } from '@/lib/report/content'
import type { Written } from '@/lib/report/written'
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
      {unread.length > 0 && <Remarks heading={`请留意、没有读懂或没有对应栏目的内容 ${unread.length} 处`} lines={unread.map(({ text, where }) => `${text.slice(0, 120)}（${where}）`)} />}
    </>
  )
}

/** What must be corrected in the file; of tables without a report around them only what concerns their cells. */
function wrongIn(report: Report, written: Written): string[] {
  const { findings } = runChecks(makeSubject(report, { written }))
  const tablesOnly = written.sections.length === 0
  return findings.filter(({ severity, cells, code }) => severity === 'block' && (!tablesOnly || (cells && code !== 'H5'))).map(({ message }) => message)
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
