'use client'

import { Button, Tag } from 'antd'
import Link from 'next/link'
import { leadsFrom, stateNames } from '@/lib/features/report/policy/review-states'
import { claimReport, releaseClaim } from '@/lib/features/review/actions'
import type { QueueNeighbours } from '@/lib/features/review/queue-neighbours'
import { lateWord, onTimeWord } from '@/lib/features/season/policy/deadline-words'
import { DecideButtons } from './decide-buttons'
import { PublishPart } from './publish-part'
import styles from './review.module.css'
import { useReviewTools } from './review-state'
import { useReviewVerb } from './use-review-verb'

export type Neighbours = QueueNeighbours

/** Whose report this is, where it stands, and what can be done with it. */
export function ReviewBar({ neighbours, children }: { neighbours: Neighbours | null; children: React.ReactNode }) {
  const { review, may } = useReviewTools()
  const {
    organisation,
    year,
    version,
    state,
    since,
    handedIn,
    submitBy,
    practice,
    published,
    correctionReason,
    scans,
  } = review
  return (
    <header className={styles.bar}>
      <div className={styles.barRow}>
        <h1 className={styles.unit}>
          {organisation}　{year}年
        </h1>
        <Tag color={state === 'approved' || state === 'published' ? 'green' : state === 'returned' ? 'orange' : 'blue'}>
          {stateNames[state]}
        </Tag>
        <span>第 {version} 次送审</span>
        {practice && <Tag>演练</Tag>}
        <span className={styles.aside}>
          {handedIn.at} {handedIn.by}提交，{handedIn.onTime ? onTimeWord : <strong>{lateWord}</strong>}（{submitBy}
          前）　
          {state !== 'submitted' && `${since} ${stateNames[state]}`}
        </span>
        <span className={styles.spring} />
        {leadsFrom('publish', state) || state === 'published' ? (
          <a href={`/reports/${review.reportId}/signature`}>
            签字盖章{scans.count > 0 ? `（扫描件 ${scans.count} 个）` : '（未上传扫描件）'}
          </a>
        ) : null}
        <a href={`/reports/${review.reportId}/history`}>办理记录</a>
      </div>
      {(correctionReason || (published && published.version !== version)) && (
        <p className={styles.correction}>
          {correctionReason ? `更正原因：${correctionReason}。` : ''}
          {published &&
            published.version !== version &&
            `对外公开的是第 ${published.version} 次送审的内容（${published.at} 发布）。`}
        </p>
      )}
      <div className={styles.barRow}>
        {children}
        {neighbours && <Queue neighbours={neighbours} />}
        <span className={styles.spring} />
        {may.review && state === 'submitted' && <Claim />}
        {may.review && <DecideButtons />}
        {may.publish && state === 'approved' && <PublishPart />}
      </div>
    </header>
  )
}

function Queue({ neighbours: { back, previous, next, place } }: { neighbours: Neighbours }) {
  return (
    <nav className={styles.queue} aria-label="审核队列">
      <Link href={back}>返回列表</Link>
      {place && <span className={styles.aside}>{place}</span>}
      {previous ? <Link href={previous}>上一份</Link> : <span className={styles.aside}>上一份</span>}
      {next ? (
        <Link href={next} id="next-report">
          下一份
        </Link>
      ) : (
        <span className={styles.aside}>下一份</span>
      )}
    </nav>
  )
}

/** Who is reading it, so that two reviewers do not read the same report. */
function Claim() {
  const {
    review: { reportId, claimedBy },
    userId,
  } = useReviewTools()
  const [pending, run] = useReviewVerb()
  if (claimedBy?.id === userId) {
    return (
      <span className={styles.claim}>
        由您审核　
        <Button size="small" disabled={pending} onClick={() => run(() => releaseClaim({ reportId }), '已放回')}>
          放回
        </Button>
      </span>
    )
  }
  if (claimedBy) {
    return (
      <span className={styles.claim}>
        <strong>{claimedBy.name}</strong>正在审核（{claimedBy.at}领取）　
        <Button
          size="small"
          disabled={pending}
          onClick={() => run(() => claimReport({ reportId, takeOver: true }), '已由您接手')}
        >
          接手
        </Button>
      </span>
    )
  }
  return (
    <Button disabled={pending} onClick={() => run(() => claimReport({ reportId }), '已领取，其他审核人会看到由您审核')}>
      领取
    </Button>
  )
}
