'use client'

import groupStyles from '../findings/findings.module.css'
import styles from './decisions.module.css'
import { useDecisionTools } from './decisions-context'

/** The checks that are not used at present: nobody should take silence for "passed". */
export function SuspendedNote() {
  const { suspended } = useDecisionTools()
  if (suspended.length === 0) return null
  return (
    <details className={groupStyles.open}>
      <summary>已暂停的检查（{suspended.length} 条）</summary>
      {suspended.map(({ slug, title, reason }) => (
        <p key={slug} className={styles.said}>
          {title}。暂停的理由：{reason}
        </p>
      ))}
    </details>
  )
}
