'use client'

import { Alert, Button, Segmented } from 'antd'
import { useRouter } from 'next/navigation'
import { useEffect, useMemo, useState } from 'react'
import { leadsFrom, stateNames } from '@/lib/features/report/policy/review-states'
import type { Review } from '@/lib/features/review/review-of'
import type { Refusal } from '@/lib/std/result'
import { approveButtonId, returnButtonId } from './decide-buttons'
import { DraftsContext } from './drafts-context'
import { HelpDialog } from './help-dialog'
import { type NoteDrafts, noDrafts, noteDrafts } from './note-drafts'
import { noteFieldId } from './note-form'
import { Paper } from './paper'
import { PlaceCard } from './place-card'
import { ReadingList } from './reading-list'
import styles from './review.module.css'
import { type Neighbours, ReviewBar } from './review-bar'
import { NewsContext } from './review-news'
import { type Beside, marksOf, ReviewContext, type ReviewMay, type ReviewTools } from './review-state'
import { useKeysWanted } from './use-keys-wanted'
import { goTo } from './use-paper-keys'
import { type ReviewKey, useReviewKeys } from './use-review-keys'
import { useShown } from './use-shown'

interface Props {
  readonly review: Review
  readonly may: ReviewMay
  readonly userId: string
  readonly neighbours: Neighbours | null
  readonly returning: boolean
}

/** The review page (审核页): the paper on the left, what needs reading on the right. Nobody changes a figure here. */
export function ReviewPage({ review: latest, may, userId, neighbours, returning }: Props) {
  const { review, changed, accept, done } = useShown(latest)
  const router = useRouter()
  const [selection, setSelection] = useState<{ key: string | null; quote: string }>({ key: null, quote: '' })
  const [beside, setBeside] = useState<Beside>(review.version > 1 ? 'previous' : 'nothing')
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set())
  const [refusal, setRefusal] = useState<{ refusal: Refusal; outdated: boolean } | null>(null)
  const [help, setHelp] = useState(false)
  const [withKeys, setWithKeys] = useKeysWanted()
  const [drafts, setDrafts] = useState<NoteDrafts>(noDrafts)
  useEffect(() => {
    // The server has no such store: what is kept in the window is known once the page is alive.
    const timer = setTimeout(() => setDrafts(noteDrafts(window.sessionStorage, userId, review.reportId)))
    return () => clearTimeout(timer)
  }, [userId, review.reportId])

  const marks = useMemo(() => marksOf(review), [review])
  const spots = useMemo(() => new Map(review.sheet.spots.map((spot) => [spot.key, spot])), [review])
  const canNote = may.review && leadsFrom('return', review.state)
  const tools: ReviewTools = {
    review,
    may,
    userId,
    beside,
    marks,
    spots,
    canNote,
    returning,
    selected: selection.key,
    quote: selection.quote,
    unopened: review.similar.filter(({ section, reportId }) => !seen.has(`${section} ${reportId}`)).length,
    opened: (similar) => setSeen((before) => new Set([...before, similar])),
    select: (key, { move = false, quote = '' } = {}) => {
      setSelection({ key, quote })
      if (move && key !== null) setTimeout(() => goTo(key))
    },
  }
  const step = (by: 1 | -1) => {
    const order = [...spots.keys()]
    const stops = order.filter((key) => needsReading(marks.get(key)))
    const from = order.indexOf(selection.key ?? '')
    const next =
      by === 1
        ? stops.find((key) => order.indexOf(key) > from)
        : stops.findLast((key) => from < 0 || order.indexOf(key) < from)
    if (next) tools.select(next, { move: true })
  }
  const act = (key: ReviewKey) => {
    if (key === 'next') step(1)
    else if (key === 'previous') step(-1)
    else if (key === 'approve') document.getElementById(approveButtonId)?.click()
    else if (key === 'return') document.getElementById(returnButtonId)?.click()
    else if (key === 'help') setHelp(true)
    else if (key === 'close') tools.select(null)
    else {
      if (selection.key === null) tools.select('title')
      setTimeout(() => document.getElementById(noteFieldId)?.focus())
    }
  }
  useReviewKeys(withKeys, act)
  const news = useMemo(
    () => ({
      refused: (said: Refusal, outdated: boolean) => setRefusal({ refusal: said, outdated }),
      done: () => {
        done()
        setRefusal(null)
      },
    }),
    [done],
  )
  const reload = () => {
    setRefusal(null)
    accept()
    done()
    router.refresh()
  }

  return (
    <ReviewContext.Provider value={tools}>
      <DraftsContext.Provider value={drafts}>
        <NewsContext.Provider value={news}>
          <main className={styles.page}>
            <ReviewBar neighbours={neighbours}>
              <Segmented<Beside>
                aria-label="正文对照"
                value={beside}
                onChange={setBeside}
                options={[
                  { value: 'previous', label: '与上次送审对照', disabled: review.version === 1 },
                  { value: 'lastYear', label: '与上年对照' },
                  { value: 'nothing', label: '只看正文' },
                ]}
              />
              <Button type="text" onClick={() => setHelp(true)}>
                键盘操作
              </Button>
            </ReviewBar>
            <div role="status" aria-live="polite">
              {changed && (
                <Alert
                  type="warning"
                  showIcon
                  className={styles.alert}
                  title={`这份报告现在是“${stateNames[latest.state]}”状态${latest.version === review.version ? '' : `，已是第 ${latest.version} 次送审`}，页面上是原来的内容。您写的意见仍保留。`}
                  action={
                    <Button size="small" onClick={reload}>
                      看最新内容
                    </Button>
                  }
                />
              )}
              {refusal && (
                <Alert
                  type="error"
                  showIcon
                  closable={{ onClose: () => setRefusal(null) }}
                  className={styles.alert}
                  title={refusal.refusal.message}
                  action={
                    refusal.outdated ? (
                      <Button size="small" onClick={reload}>
                        刷新页面
                      </Button>
                    ) : refusal.refusal.code === 'session.signedOut' ? (
                      <a href={`/sign-in?next=${encodeURIComponent(`/reports/${review.reportId}/review`)}`}>重新登录</a>
                    ) : undefined
                  }
                />
              )}
              {!changed && <Standing review={review} />}
            </div>
            <div className={styles.columns}>
              <Paper />
              <aside className={styles.side} aria-label="审核要点">
                <PlaceCard />
                <ReadingList />
              </aside>
            </div>
            <HelpDialog open={help} enabled={withKeys} onClose={() => setHelp(false)} onChange={setWithKeys} />
          </main>
        </NewsContext.Provider>
      </DraftsContext.Provider>
    </ReviewContext.Provider>
  )
}

/**
 * Whether the J and K keys stop here: something open, something changed, something alike, or a note; hints and what was
 * explained are passed over.
 */
const needsReading = (
  here: ReturnType<typeof marksOf> extends Map<string, infer Marks> ? Marks | undefined : never,
): boolean =>
  here !== undefined &&
  (here.changed ||
    here.notes.length > 0 ||
    here.similar.length > 0 ||
    here.findings.some(({ severity }) => severity !== 'hint'))

function Standing({ review: { state, version } }: { review: Review }) {
  if (state === 'draft')
    return (
      <Alert
        type="info"
        showIcon
        className={styles.alert}
        title={`填报单位已撤回或正在修改，下面是第 ${version} 次送审的内容。`}
      />
    )
  if (state === 'returned')
    return (
      <Alert
        type="info"
        showIcon
        className={styles.alert}
        title={`已退回填报单位修改，下面是第 ${version} 次送审的内容。`}
      />
    )
  return null
}
