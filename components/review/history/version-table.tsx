import type { VersionLine } from '@/lib/features/review/report-history'
import styles from './history.module.css'

const outcomeNames = { withdraw: '撤回', return: '退回修改', approve: '审核通过', publish: '发布' } as const

/**
 * The versions, newest first: who handed them in, what became of them, the notes they were returned with, the files.
 */
export function VersionTable({
  reportId,
  versions,
  placeNames,
}: {
  reportId: string
  versions: readonly VersionLine[]
  placeNames: Readonly<Record<string, string>>
}) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">送审</th>
          <th scope="col">提交</th>
          <th scope="col">结果</th>
          <th scope="col">下载</th>
        </tr>
      </thead>
      <tbody>
        {versions.map((version) => {
          const address = `/reports/${reportId}/versions/${version.number}`
          return (
            <tr key={version.number}>
              <th scope="row">第 {version.number} 次</th>
              <td>
                <span className={styles.time}>{version.at}</span>　{version.by}
                <br />
                <span className={styles.aside}>
                  {version.organisation}　{version.code}
                </span>
              </td>
              <td>
                {version.outcomes.length === 0 && '等待审核'}
                {version.outcomes.map(({ verb, at, by }) => (
                  <p key={`${verb} ${at}`} className={styles.outcome}>
                    <strong>{outcomeNames[verb]}</strong>　<span className={styles.time}>{at}</span>　{by}
                  </p>
                ))}
                {version.correction && <p className={styles.outcome}>更正说明：{version.correction}</p>}
                {version.address && <p className={styles.outcome}>本单位网站：{version.address}</p>}
                {version.notes.length > 0 && <Notes notes={version.notes} placeNames={placeNames} />}
              </td>
              <td className={styles.files}>
                <a href={`${address}/docx`}>Word</a>　<a href={`${address}/pdf`}>PDF</a>　
                <a href={`${address}/json`}>数据</a>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function Notes({ notes, placeNames }: { notes: VersionLine['notes']; placeNames: Readonly<Record<string, string>> }) {
  return (
    <details>
      <summary>审核意见 {notes.length} 条</summary>
      <ul className={styles.notes}>
        {notes.map(({ id, place, quote, text, answer }) => (
          <li key={id}>
            <strong>{placeNames[place] ?? place}</strong>
            {quote && `“${quote}”`}：{text}
            <br />
            <span className={styles.aside}>{answer ? `答复：${answer}` : '没有答复'}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
