import styles from './report-list.module.css'

/** What the checks say of a report in one phrase: a sign and words, not colour alone. */
export function Verdict({ blocking }: { blocking: number }) {
  return blocking > 0 ? (
    <span className={styles.bad}>✕ 尚有 {blocking} 处须更正或补充</span>
  ) : (
    <span className={styles.good}>✓ 没有须更正或补充的地方</span>
  )
}
