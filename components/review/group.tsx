import styles from './review.module.css'

/** A part of the list, with the number of what is in it; it can be folded away. */
export function Group({
  title,
  count,
  none,
  closed = false,
  children,
}: {
  title: string
  count: number
  none?: string
  closed?: boolean
  children: React.ReactNode
}) {
  return (
    <details className={styles.group} open={!closed}>
      <summary>
        <h2 className={styles.groupTitle}>
          {title}
          <span className={styles.count}>{count}</span>
        </h2>
      </summary>
      {count === 0 ? <p className={styles.none}>{none}</p> : children}
    </details>
  )
}
