import Link from 'next/link'
import styles from './notice.module.css'

/** Says on the first page that a reminder (催报) is waiting to be read. */
export function ReminderBanner({ text, at }: { text: string; at: string }) {
  return (
    <aside className={styles.banner} aria-label="催报">
      <p className={styles.preview}>
        <strong>主管部门催报（{at}）：</strong>
        {text}　<Link href="/notices">查看通知</Link>
      </p>
    </aside>
  )
}
