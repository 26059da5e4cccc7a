'use client'

import styles from './review.module.css'
import { useReviewTools } from './review-state'

/** Texts that stand in other units' reports too, sentence beside sentence. */
export function SimilarList() {
  const {
    review: { similar, organisation },
    select,
    opened,
  } = useReviewTools()
  return (
    <ul className={styles.items}>
      {similar.map(({ section, heading, organisation: other, reportId, percent, passages }) => (
        <li key={`${section} ${reportId}`}>
          <details
            className={styles.similarText}
            onToggle={(event) => event.currentTarget.open && opened(`${section} ${reportId}`)}
          >
            <summary>
              “{heading}”约 {percent}% 的文字与“{other}”相同，或只改了数字和名称
            </summary>
            <table className={styles.sideBySide}>
              <thead>
                <tr>
                  <th scope="col">{organisation}</th>
                  <th scope="col">{other}</th>
                </tr>
              </thead>
              <tbody>
                {passages.map(({ mine, theirs, keys }, at) => (
                  <tr key={at}>
                    <td>
                      {keys[0] ? (
                        <button type="button" className={styles.go} onClick={() => select(keys[0]!, { move: true })}>
                          {mine}
                        </button>
                      ) : (
                        mine
                      )}
                    </td>
                    <td>{theirs}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            <a href={`/reports/${reportId}/review`}>打开“{other}”的报告</a>
          </details>
        </li>
      ))}
    </ul>
  )
}
