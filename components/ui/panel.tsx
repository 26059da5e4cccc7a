import styles from './panel.module.css'

/** A page of one panel: its title, what can be done, and the list. */
export function Panel({
  title,
  action,
  children,
}: {
  title: string
  action: React.ReactNode
  children: React.ReactNode
}) {
  return (
    <section className={styles.panel} aria-labelledby="panel-title">
      <div className={styles.head}>
        <h1 id="panel-title" className={styles.title}>
          {title}
        </h1>
        {action}
      </div>
      {children}
    </section>
  )
}
