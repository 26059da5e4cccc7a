import Link from 'next/link'
import { type ReviewState, stateNames } from '@/lib/features/report/policy/review-states'
import type { Side, VersionDifferences } from '@/lib/features/review/compare-versions'
import type { ReportHistory } from '@/lib/features/review/report-history'
import { ChooseVersions } from './choose-versions'
import { Differences } from './differences'
import styles from './history.module.css'
import { VersionTable } from './version-table'

interface Props {
  readonly reportId: string
  readonly organisation: string
  readonly year: number
  readonly state: ReviewState
  readonly history: ReportHistory
  /** Whether the reader may compare with what is being written now. */
  readonly withDraft: boolean
  readonly compared: {
    readonly before: Side
    readonly after: Side
    readonly differences: VersionDifferences | null
  } | null
  /** What a note's place is called. */
  readonly placeNames: Readonly<Record<string, string>>
}

/** All versions of a report, what became of each, and the differences between any two (办理记录). */
export function HistoryPage({ reportId, organisation, year, state, history, withDraft, compared, placeNames }: Props) {
  const numbers = history.versions.map(({ number }) => number)
  return (
    <main className={styles.page}>
      <p className={styles.back}>
        <Link href={`/reports/${reportId}/review`}>送审稿</Link>　<Link href={`/reports/${reportId}`}>填报内容</Link>
      </p>
      <h1 className={styles.title}>
        {organisation}
        {year}年报告　办理记录
      </h1>
      <p className={styles.state}>
        现在的状态：<strong>{stateNames[state]}</strong>
      </p>
      <section className={styles.part} aria-labelledby="versions-title">
        <h2 id="versions-title">各次送审</h2>
        {history.versions.length === 0 ? (
          <p>还没有提交过审核。</p>
        ) : (
          <VersionTable reportId={reportId} versions={history.versions} placeNames={placeNames} />
        )}
      </section>
      {numbers.length + (withDraft ? 1 : 0) > 1 && (
        <section className={styles.part} id="compare" aria-labelledby="compare-title">
          <h2 id="compare-title">两次送审对照</h2>
          <ChooseVersions
            reportId={reportId}
            numbers={numbers}
            withDraft={withDraft}
            before={compared?.before ?? null}
            after={compared?.after ?? null}
          />
          {compared &&
            (compared.differences ? (
              <Differences {...compared} differences={compared.differences} />
            ) : (
              <p>没有找到所选的内容，请重新选择。</p>
            ))}
        </section>
      )}
      <section className={styles.part} aria-labelledby="events-title">
        <h2 id="events-title">办理过程</h2>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">时间</th>
              <th scope="col">办理人</th>
              <th scope="col">事项</th>
            </tr>
          </thead>
          <tbody>
            {history.events.map(({ at, by, words }, index) => (
              <tr key={index}>
                <td className={styles.time}>{at}</td>
                <td>{by}</td>
                <td>{words}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </main>
  )
}
