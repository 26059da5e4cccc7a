'use client'

import { memo } from 'react'
import type { FindingStanding } from '@/lib/checks/decisions/standings'
import type { Finding } from '@/lib/checks/define-check'
import { targetOf } from '@/lib/checks/finding-groups'
import { DecisionPart } from '../decisions/decision-part'
import { focusField, useEditor } from '../editor'
import { SeveritySign } from './finding-mark'
import styles from './findings.module.css'

/**
 * One finding: what is wrong, what to do, what was decided; a click leads there, the fix is one more click. `quiet` is
 * for what is only not filled in: it is to be filled in, not explained.
 */
export const FindingItem = memo(function FindingItem({
  finding,
  standing,
  quiet,
}: {
  finding: Finding
  standing?: FindingStanding
  quiet?: boolean
}) {
  const { format, canEdit, apply } = useEditor()
  const target = targetOf(format, finding)
  const { fix, message, advice, severity } = finding
  return (
    <li className={quiet ? styles.quiet : `${styles.item} ${styles[`edge-${severity}`]}`}>
      <button
        type="button"
        className={styles.jump}
        disabled={target === null}
        onClick={() => target && focusField(target)}
      >
        {!quiet && <SeveritySign severity={severity} />} {message}
      </button>
      {!quiet && standing?.state !== 'decided' && <p className={styles.advice}>{advice}</p>}
      {fix && canEdit && standing?.state !== 'decided' && (
        <button
          type="button"
          className={styles.fix}
          onClick={() => apply(`${fix.label}：已改 ${fix.changes.length} 处`, fix.changes)}
        >
          {fix.label}
        </button>
      )}
      {standing && (!quiet || severity === 'block' || standing.decision) && <DecisionPart standing={standing} />}
    </li>
  )
})
