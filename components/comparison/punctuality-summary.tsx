import type { Punctuality } from '@/lib/checks/across-organs/punctuality'
import { punctualityWords } from '@/lib/features/season/policy/deadline-words'
import { officialDate } from '@/lib/std/dates'
import styles from './comparison-list.module.css'

/** Who is in time for the deadline of the law, who is late, and who has not begun. */
export function PunctualitySummary({
  punctuality: { due, timely, late, undated, missing, rate },
}: {
  punctuality: Punctuality
}) {
  return (
    <section className={styles.group} aria-label={punctualityWords.title}>
      <h2 className={styles.heading}>{punctualityWords.title}</h2>
      <p className={styles.basis}>依据：《政府信息公开条例》第四十九条：{punctualityWords.basis}。以成文日期计。</p>
      <p className={styles.rate}>
        应编制 {due} 个单位，成文日期在期限内的 {timely} 个，{punctualityWords.rate} {rate}%。
      </p>
      <Names
        heading={punctualityWords.late}
        names={late.map(({ organisation, issuedOn }) => `${organisation}（${officialDate(issuedOn)}）`)}
      />
      <Names heading="还没有成文日期" names={undated} />
      <Names heading="还没有开始编制" names={missing} />
    </section>
  )
}

function Names({ heading, names }: { heading: string; names: readonly string[] }) {
  if (names.length === 0) return null
  return (
    <details className={styles.names} open={names.length <= 5}>
      <summary>
        {heading}（{names.length}）
      </summary>
      {names.join('、')}
    </details>
  )
}
