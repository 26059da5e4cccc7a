import styles from './audit.module.css'

/** An event in words. */
export interface EventRow {
  readonly id: number
  readonly at: string
  readonly person: string
  readonly unit: string
  readonly verb: string
  readonly report: string
  readonly words: string
  readonly address: string
}

/** Events, newest first. */
export function EventTable({ rows }: { rows: readonly EventRow[] }) {
  return (
    <table className={styles.table}>
      <caption className="spoken">操作记录，最新的在前</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.number}>
            序号
          </th>
          <th scope="col" className={styles.moment}>
            时间
          </th>
          <th scope="col" className={styles.person}>
            人员
          </th>
          <th scope="col" className={styles.unit}>
            单位
          </th>
          <th scope="col" className={styles.verb}>
            操作
          </th>
          <th scope="col" className={styles.report}>
            报告编号
          </th>
          <th scope="col">说明</th>
          <th scope="col" className={styles.address}>
            地址
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, at, person, unit, verb, report, words, address }) => (
          <tr key={id}>
            <td>{id}</td>
            <td>{at}</td>
            <td>{person}</td>
            <td>{unit}</td>
            <td>{verb}</td>
            <td>{report}</td>
            <td className={styles.words}>{words}</td>
            <td>{address}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
