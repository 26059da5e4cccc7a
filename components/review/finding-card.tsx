import { severityNames } from '@/lib/checks/finding-groups'
import type { ReviewFinding } from '@/lib/features/review/review-sheet'
import { dayInShanghai } from '@/lib/std/dates'
import styles from './cards.module.css'

/** A finding as it was handed in, with what settled it. */
export function FindingCard({
  finding: { severity, message, settled, decision },
  children,
}: {
  finding: ReviewFinding
  children?: React.ReactNode
}) {
  return (
    <div className={`${styles.finding} ${settled ? '' : styles[`edge-${severity}`]}`}>
      <p className={styles.message}>
        <span className={settled ? styles.calm : styles[`word-${severity}`]}>{severityNames[severity]}</span> {message}{' '}
        {children}
      </p>
      {decision && (
        <p className={styles.said}>
          {!settled && decision.answer === null && '数字已变，原'}
          {decision.name}
          {decision.text && `：${decision.text}`}
          <span className={styles.who}>
            {decision.by}　{dayInShanghai(new Date(decision.at))}
          </span>
          {decision.answer && (
            <span className={styles.answer}>
              上级答复{decision.answer.text && `：${decision.answer.text}`}
              <span className={styles.who}>
                {decision.answer.by}　{dayInShanghai(new Date(decision.answer.at))}
              </span>
            </span>
          )}
        </p>
      )}
      {!decision && severity === 'explain' && <p className={styles.missing}>没有说明。</p>}
    </div>
  )
}
