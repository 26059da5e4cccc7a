'use client'

import { useStore } from '@/components/ui/store'
import { keyed, severities, severityNames } from '@/lib/checks/finding-groups'
import { DecidedGroup } from '../decisions/decided-group'
import { SuspendedNote } from '../decisions/suspended-note'
import { statusId } from '../decisions/use-settle'
import { useEditor } from '../editor'
import { FindingItem } from './finding-item'
import { SeveritySign } from './finding-mark'
import styles from './findings.module.css'

/**
 * All findings beside the form: what does not hold by section, then what is only not filled in yet, then what is
 * settled.
 */
export function FindingsPanel() {
  const { grouped, standings, decided } = useStore(useEditor().findings)
  const { wrong, open, counts } = grouped
  const shown = severities.filter((severity) => counts[severity] > 0)
  return (
    <div className={styles.panel}>
      <p id={statusId} className={styles.counts} role="status" tabIndex={-1}>
        {shown.map((severity) => (
          <span key={severity}>
            <SeveritySign severity={severity} /> {severityNames[severity]} {counts[severity]}
          </span>
        ))}
        {shown.length === 0 &&
          (open.length > 0
            ? '已填写的内容没有发现问题。'
            : decided.length > 0
              ? '✓ 没有待处理的检查结果。'
              : '✓ 全部检查通过。')}
      </p>
      {wrong.map(({ place, heading, findings: here }) => (
        <section key={place} aria-label={heading}>
          <h3 className={styles.place}>
            {heading}
            <span className={styles.number}>{here.length}</span>
          </h3>
          <ul className={styles.list}>
            {keyed(here).map(({ key, finding }) => (
              <FindingItem key={key} finding={finding} standing={standings.get(finding)} />
            ))}
          </ul>
        </section>
      ))}
      {open.length > 0 && (
        <details className={styles.open} open={wrong.length === 0}>
          <summary>还没有填写的内容（{open.length} 处）</summary>
          <ul className={styles.list}>
            {keyed(open).map(({ key, finding }) => (
              <FindingItem key={key} finding={finding} standing={standings.get(finding)} quiet />
            ))}
          </ul>
        </details>
      )}
      <DecidedGroup decided={decided} />
      <SuspendedNote />
    </div>
  )
}
