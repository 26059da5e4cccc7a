import type { ComparedCopy } from '@/lib/features/signature/compare-version'
import styles from './scan.module.css'

const blank = <span className={styles.soft}>（空白）</span>

/** Every number, sentence and heading in which a file differs from the version of record. */
export function CopyResult({
  name,
  compared: { numbers, sentences, words, revision, otherCode },
}: {
  name: string
  compared: ComparedCopy
}) {
  const count = numbers.length + sentences.length + words.length
  return (
    <section className={styles.result} aria-label="核对结果">
      <h3 className={count === 0 ? styles.good : styles.refused}>
        {count === 0 ? `✓ ${name} 与第 ${revision} 版一致` : `✗ ${name} 与第 ${revision} 版有 ${count} 处不同`}
      </h3>
      {otherCode && <p className={styles.refused}>! {otherCode}。</p>}
      {numbers.length > 0 && (
        <table className={styles.differences}>
          <caption>数字（{numbers.length} 处）</caption>
          <thead>
            <tr>
              <th scope="col">位置</th>
              <th scope="col">提交的版本</th>
              <th scope="col">送来的文件</th>
            </tr>
          </thead>
          <tbody>
            {numbers.map(({ id, name: cell, record, copy }) => (
              <tr key={id}>
                <th scope="row">{cell}</th>
                <td>{record || blank}</td>
                <td>{copy === null ? <span className={styles.soft}>（没有这一格）</span> : copy || blank}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {words.length > 0 && (
        <table className={styles.differences}>
          <caption>标题、栏目和落款（{words.length} 处）</caption>
          <thead>
            <tr>
              <th scope="col">位置</th>
              <th scope="col">提交的版本</th>
              <th scope="col">送来的文件</th>
            </tr>
          </thead>
          <tbody>
            {words.map(({ name: place, record, copy }, at) => (
              <tr key={at}>
                <th scope="row">{place}</th>
                <td>{record || <span className={styles.soft}>（没有）</span>}</td>
                <td>{copy || <span className={styles.soft}>（没有）</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {sentences.length > 0 && (
        <>
          <h4>文字（{sentences.length} 处）</h4>
          <ol className={styles.sentences}>
            {sentences.map(({ section, before, after, pieces }, at) => (
              <li key={at}>
                <span className={styles.soft}>
                  {section}　{before === '' ? '多出的句子' : after === '' ? '缺少的句子' : '改动的句子'}
                </span>
                <p>
                  {pieces.map(({ kind, text }, index) =>
                    kind === 'removed' ? (
                      <del key={index}>{text}</del>
                    ) : kind === 'added' ? (
                      <ins key={index}>{text}</ins>
                    ) : (
                      <span key={index}>{text}</span>
                    ),
                  )}
                </p>
              </li>
            ))}
          </ol>
          <p className={styles.soft}>加删除线的是提交的版本中的文字，加下划线的是送来的文件中的文字。</p>
        </>
      )}
    </section>
  )
}
