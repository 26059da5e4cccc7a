import styles from './centred-card.module.css'

/** A page with one thing to do: signing in, changing the password. */
export function CentredCard({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <main className={styles.page}>
      <p className={styles.product}>政府信息公开年报编制系统</p>
      <section className={styles.card} aria-labelledby="card-title">
        <h1 id="card-title" className={styles.title}>
          {title}
        </h1>
        {children}
      </section>
    </main>
  )
}
