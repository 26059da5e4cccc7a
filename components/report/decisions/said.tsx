import type { Decision } from '@/lib/checks/decisions/decision'
import { instantInShanghai } from '@/lib/std/dates'
import styles from './decisions.module.css'

/** Who did something and when, as people read it. */
export function Signed({ by, at }: Pick<Decision, 'by' | 'at'>) {
  const instant = new Date(at)
  return (
    <span className={styles.signed}>
      {by}　{instantInShanghai(instant)}
    </span>
  )
}

/** What somebody wrote, with what it is, his name and the time. */
export function Said({ name, text, by, at }: { name: string } & Pick<Decision, 'text' | 'by' | 'at'>) {
  return (
    <p className={styles.said}>
      {text === '' ? name : `${name}：${text}`}
      <Signed by={by} at={at} />
    </p>
  )
}
