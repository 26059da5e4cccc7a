import type { Finding, Severity } from '@/lib/checks/define-check'
import { severityNames } from '@/lib/checks/finding-groups'
import { DecideButton } from '../decisions/decide-button'
import styles from './findings.module.css'

const signs: Readonly<Record<Severity, string>> = { block: '✕', explain: '!', confirm: '?', hint: 'i' }

/** The sign of a severity: shape and letter tell it, colour only helps. */
export function SeveritySign({ severity }: { severity: Severity }) {
  return (
    <span className={`${styles.sign} ${styles[severity]}`} role="img" aria-label={severityNames[severity]}>
      {signs[severity]}
    </span>
  )
}

/** The sign of a severity in the corner of a cell; the words stand elsewhere. */
export function CornerMark({ severity }: { severity: Severity }) {
  return (
    <span className={`${styles.corner} ${styles[severity]}`} aria-hidden="true">
      {signs[severity]}
    </span>
  )
}

/** The mark in the corner of a cell: the gravest of its findings. */
export function FindingMark({ findings }: { findings: readonly Finding[] }) {
  const gravest = findings[0]
  return gravest ? <CornerMark severity={gravest.severity} /> : null
}

/** The findings of a field, in words below it. */
export function FieldFindings({ findings }: { findings: readonly Finding[] }) {
  return findings.map((finding) => (
    <p key={finding.message} className={styles.below}>
      <SeveritySign severity={finding.severity} />
      {finding.message} <DecideButton findings={[finding]} />
    </p>
  ))
}
