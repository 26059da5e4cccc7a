import styles from './report-list.module.css'

/** What the checks say of a report in one phrase: a sign and words, not colour alone. */
export function Verdict({ blocking }: { blocking: number }) {
  return blocking > 0 ? <span className={styles.bad}>✕ 必须更正 {blocking} 处</span> : <span className={styles.good}>✓ 没有必须更正的问题</span>
}
