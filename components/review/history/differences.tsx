import type { Side, VersionDifferences } from '@/lib/features/review/compare-versions'
import { changeWords, said } from '../figures'
import { Pieces } from '../pieces'
import { sideName } from './choose-versions'
import styles from './history.module.css'

/** What is different between two versions: figures as a table, texts with what was put in and taken out. */
export function Differences({
  before,
  after,
  differences: { cells, texts, date, alike },
}: {
  before: Side
  after: Side
  differences: VersionDifferences
}) {
  if (alike)
    return (
      <p role="status">
        {sideName(before)}和{sideName(after)}内容相同。
      </p>
    )
  return (
    <>
      <h3>数字（{cells.length} 处）</h3>
      {cells.length === 0 ? (
        <p>数字没有变化。</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">位置</th>
              <th scope="col">{sideName(before)}</th>
              <th scope="col">{sideName(after)}</th>
              <th scope="col">变化</th>
            </tr>
          </thead>
          <tbody>
            {cells.map((cell) => (
              <tr key={cell.id}>
                <th scope="row">
                  {cell.name}
                  {cell.total && <span className={styles.aside}>（合计）</span>}
                </th>
                <td>{said(cell.before)}</td>
                <td>{said(cell.after)}</td>
                <td>{changeWords(cell.change)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {date && (
        <p>
          成文日期由 {said(date.before)} 改为 {said(date.after)}。
        </p>
      )}
      <h3>文字（{texts.length} 处）</h3>
      {texts.length === 0 ? (
        <p>文字没有变化。</p>
      ) : (
        <p className={styles.aside}>下划线是新增的文字，删除线是删去的文字。</p>
      )}
      {texts.map(({ id, name, pieces }) => (
        <section key={id} className={styles.text} aria-label={name}>
          <h4>{name}</h4>
          <p>
            <Pieces pieces={pieces} />
          </p>
        </section>
      ))}
    </>
  )
}
