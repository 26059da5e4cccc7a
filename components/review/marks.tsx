import { severityNames } from '@/lib/checks/finding-groups'
import styles from './marks.module.css'
import type { PlaceMarks } from './review-state'

const signs = { block: '✕', explain: '!', confirm: '?', hint: 'i' } as const

/** What stands at a place, in words for those who cannot see the signs. */
export function marksWords({ findings, notes, changed, similar }: PlaceMarks): string {
  const [gravest] = findings
  const words = [
    gravest && `${severityNames[gravest.severity]}${gravest.settled ? '，已说明或核对' : ''}`,
    changed && '与上次送审不同',
    similar.length > 0 && '与其他单位相同',
    notes.length > 0 && `审核意见${notes.length}条`,
  ]
  return words.filter(Boolean).join('，')
}

/** The signs of a place: letter and shape tell them, colour only helps. */
export function Marks({ marks: { findings, notes, changed, similar } }: { marks: PlaceMarks }) {
  const gravest = findings.find(({ settled }) => !settled) ?? findings[0]
  return (
    <span className={styles.marks} aria-hidden="true">
      {gravest && (
        <span
          className={`${styles.sign} ${gravest.settled ? styles.settled : gravest.severity === 'hint' ? styles.hintSign : styles[gravest.severity]}`}
        >
          {gravest.settled ? '✓' : signs[gravest.severity]}
        </span>
      )}
      {changed && <span className={`${styles.sign} ${styles.changed}`}>改</span>}
      {similar.length > 0 && <span className={`${styles.sign} ${styles.similar}`}>同</span>}
      {notes.length > 0 && <span className={`${styles.sign} ${styles.note}`}>意</span>}
    </span>
  )
}
