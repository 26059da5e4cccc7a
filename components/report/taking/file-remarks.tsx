import { useMemo } from 'react'
import { runChecks } from '@/lib/checks/run'
import { makeSubject } from '@/lib/checks/subject'
import type { Opened } from '@/lib/import/imported'
import styles from './taking.module.css'

const most = 50

/** What the person should know of the file itself: what does not hold in it, and what was not understood. */
export function FileRemarks({ opened }: { opened: Opened }) {
  const { report, written, notes } = opened
  const wrong = useMemo(() => (written ? runChecks(makeSubject(report, { written })).findings.filter(({ severity }) => severity === 'block').map(({ message }) => message) : []), [report, written])
  const unread = [...notes, ...(written?.unread ?? [])]
  return (
    <>
      {wrong.length > 0 && <Remarks heading={`文件本身有 ${wrong.length} 处不符合规定`} lines={wrong} />}
      {unread.length > 0 && <Remarks heading={`请留意、没有读懂或没有对应栏目的内容 ${unread.length} 处`} lines={unread.map(({ text, where }) => `${text.slice(0, 120)}（${where}）`)} />}
    </>
  )
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
