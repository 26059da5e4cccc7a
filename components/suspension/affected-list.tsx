import type { Affected } from './check-row'
import styles from './checks.module.css'

/** The reports that a check speaks of, with how often. */
export function AffectedList({ affected: { count, first }, year }: { affected: Affected; year: number }) {
  if (count === 0) return <p>{year}年度没有报告涉及这条规则。</p>
  return (
    <>
      <p>
        涉及{year}年度报告 {count} 份{count > first.length && `，以下是前 ${first.length} 份`}：
      </p>
      <ul className={styles.affected}>
        {first.map(({ organisation, all, blocking }) => (
          <li key={organisation}>
            {organisation}　{all === null ? '统计无法读取，请重新保存这份报告' : `${all} 处`}
            {blocking !== null && blocking > 0 && `，其中必须更正 ${blocking} 处`}
          </li>
        ))}
      </ul>
    </>
  )
}
