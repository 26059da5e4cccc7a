'use client'

import { App, Button, type InputRef, Select } from 'antd'
import dynamic from 'next/dynamic'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useMemo, useRef, useState, useTransition } from 'react'
import { useKeysWanted } from '@/components/review/use-keys-wanted'
import { useVerb } from '@/components/ui/use-verb'
import { listAwaited } from '@/lib/features/review/actions'
import { type QueueGroup, queueGroupNames, queueGroups } from '@/lib/features/review/policy/queue'
import { printQueueFilter, type QueueFilter, rowsPerPage } from '@/lib/features/review/policy/queue-filter'
import type { batches } from './batches'
import styles from './queue.module.css'
import { QueueFilters } from './queue-filters'
import { isPublishable, passes, type QueueLine } from './queue-line'
import { QueueList } from './queue-list'
import { SavedViews, type ViewLink } from './saved-views'
import { type QueueCommand, useQueueKeys } from './use-queue-keys'

const RemindDialog = dynamic(() => import('./remind-dialog').then((module) => module.RemindDialog), { ssr: false })
const BatchDialog = dynamic(() => import('./batch-dialog'), { ssr: false })
const KeysDialog = dynamic(() => import('./keys-dialog'), { ssr: false })

interface BoardProps {
  readonly year: number
  readonly years: readonly number[]
  readonly filter: QueueFilter
  readonly counts: Readonly<Record<QueueGroup, number>>
  /** Rows under the filter, on all pages. */
  readonly total: number
  /** Of these, units that can be reminded (催报). */
  readonly awaited: number
  /** The lines of this page as JSON: one text is sent and read many times faster than a thousand objects. */
  readonly lines: string
  readonly parents: readonly { readonly id: string; readonly name: string }[]
  readonly views: readonly ViewLink[]
}

/** The review queue (审核队列): what there is to do, by exception. */
export function QueueBoard({ year, years, filter, counts, total, awaited, lines: sent, parents, views }: BoardProps) {
  const router = useRouter()
  const { message } = App.useApp()
  const lines = useMemo(() => JSON.parse(sent) as QueueLine[], [sent])
  const [asking, start] = useTransition()
  const [at, setAt] = useState(0)
  const [moved, setMoved] = useState(0)
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set())
  const [dialog, setDialog] = useState<
    { batch: keyof typeof batches; lines: readonly QueueLine[] } | { remind: readonly string[] } | 'keys' | null
  >(null)
  const [keysOn, setKeysOn] = useKeysWanted()
  const search = useRef<InputRef>(null)
  const started = useRef(false)
  const cursor = Math.max(0, Math.min(at, lines.length - 1))

  // What was asked for and has not arrived stays asked for when the next thing is.
  const wanted = useRef(filter)
  useEffect(() => {
    wanted.current = filter
  }, [filter])
  const ask = useCallback(
    (change: Partial<QueueFilter>, way: 'replace' | 'push' = 'replace') => {
      wanted.current = { ...wanted.current, page: 1, ...change }
      const address = `/queue?${printQueueFilter(wanted.current, year)}`
      start(() => router[way](address, { scroll: false }))
    },
    [router, year],
  )
  const onCursor = useCallback((index: number) => {
    started.current = true
    setAt(index)
  }, [])
  const onMark = useCallback(
    (unitId: string) =>
      setMarked((before) => {
        const after = new Set(before)
        if (!after.delete(unitId)) after.add(unitId)
        return after
      }),
    [],
  )

  const clean = lines.filter(passes)
  const chosen = lines.filter(({ unitId }) => marked.has(unitId))
  const chosenClean = chosen.filter(passes)
  const approved = lines.filter(isPublishable)
  const chosenApproved = chosen.filter(isPublishable)
  const chosenAwaited = chosen.filter((line) => line.awaited)
  const [finding, findAwaited] = useVerb(
    () => listAwaited({ year, query: printQueueFilter(filter, null) }),
    (remind) => {
      if (remind.length > 0) return setDialog({ remind })
      message.info('没有需要催报的单位')
      router.refresh()
    },
  )
  const run = (command: QueueCommand) => {
    const line = lines[cursor]
    if (command === 'help') return setDialog('keys')
    if (command === 'search') return search.current?.focus({ cursor: 'all' })
    if (!line) return
    if (command === 'next' || command === 'previous') {
      // The first key leads to the first row, not past it.
      setAt(started.current ? Math.max(0, Math.min(lines.length - 1, cursor + (command === 'next' ? 1 : -1))) : cursor)
      started.current = true
      return setMoved((count) => count + 1)
    }
    if (command === 'mark') return onMark(line.unitId)
    if (!line.report) return void message.info(`${line.unit}还没有开始编制`)
    if (command === 'open') return router.push(line.report.open)
    if (command === 'return') {
      if (!line.report.waiting && line.group !== 'approved')
        return void message.info('只有待审核或待发布的报告可以退回')
      return router.push(`${line.report.open}${line.report.open.includes('?') ? '&' : '?'}return=1`)
    }
    if (passes(line)) return setDialog({ batch: 'approve', lines: [line] })
    message.info(
      line.fault
        ? `${line.fault}，请打开报告单独审核`
        : line.claim
          ? `${line.claim.name}正在审核这份报告`
          : '只有待审核的报告可以通过',
    )
  }
  useQueueKeys(keysOn && dialog === null, run)

  const close = (changed: boolean) => {
    setDialog(null)
    if (!changed) return
    setMarked(new Set())
    start(() => router.refresh())
  }
  const pages = Math.ceil(total / rowsPerPage)
  const href = (change: Partial<QueueFilter>) => `/queue?${printQueueFilter({ ...filter, page: 1, ...change }, year)}`
  const groupLink = (group: QueueGroup | null, words: string) => (
    <Link
      className={styles.group}
      href={href({ group })}
      prefetch={false}
      scroll={false}
      aria-current={filter.group === group ? 'true' : undefined}
      onNavigate={(event) => {
        event.preventDefault()
        ask({ group }, 'push')
      }}
    >
      {words}
    </Link>
  )
  const all = queueGroups.reduce((sum, group) => sum + counts[group], 0)
  return (
    <main className={styles.page}>
      <section className={styles.panel} aria-labelledby="queue-title">
        <div className={styles.head}>
          <h1 id="queue-title" className={styles.title}>
            {year}年度报告审核
          </h1>
          <Select
            aria-label="年度"
            value={year}
            options={years.map((value) => ({ value, label: `${value}年度` }))}
            onChange={(value: number) =>
              start(() => router.push(`/queue?${printQueueFilter({ ...filter, page: 1 }, value)}`))
            }
            style={{ width: 120 }}
          />
        </div>
        <nav aria-label="按情况查看">
          <ul className={styles.groups}>
            <li>{groupLink(null, `全部 ${all}`)}</li>
            {queueGroups.map((group) => (
              <li key={group}>{groupLink(group, `${queueGroupNames[group]} ${counts[group]}`)}</li>
            ))}
          </ul>
        </nav>
        <QueueFilters filter={filter} parents={parents} search={search} ask={ask} />
        <SavedViews views={views} year={year} query={printQueueFilter({ ...filter, page: 1 }, null)} />
        <div className={styles.bar}>
          <Button
            type="primary"
            disabled={clean.length === 0}
            onClick={() => setDialog({ batch: 'approve', lines: clean })}
          >
            通过全部无异常的（{clean.length} 份）
          </Button>
          <Button disabled={awaited === 0} loading={finding} onClick={findAwaited}>
            催报全部未报送的（{awaited} 个单位）
          </Button>
          {approved.length > 0 && (
            <Button onClick={() => setDialog({ batch: 'publish', lines: approved })}>
              发布全部待发布的（{approved.length} 份）
            </Button>
          )}
          {chosen.length > 0 && (
            <>
              <Button
                disabled={chosenClean.length === 0}
                onClick={() => setDialog({ batch: 'approve', lines: chosenClean })}
              >
                通过所选中无异常的（{chosenClean.length} 份）
              </Button>
              {chosenApproved.length > 0 && (
                <Button onClick={() => setDialog({ batch: 'publish', lines: chosenApproved })}>
                  发布所选中待发布的（{chosenApproved.length} 份）
                </Button>
              )}
              <Button
                disabled={chosenAwaited.length === 0}
                onClick={() => setDialog({ remind: chosenAwaited.map(({ unitId }) => unitId) })}
              >
                催报所选（{chosenAwaited.length} 个单位）
              </Button>
              <Button type="text" onClick={() => setMarked(new Set())}>
                取消选择（{chosen.length}）
              </Button>
            </>
          )}
          <span className={styles.gap} />
          <p className={styles.note} role="status">
            {asking ? '正在查找……' : `共 ${total} 个单位`}
          </p>
          <Button type="text" onClick={() => setDialog('keys')}>
            快捷键 ?
          </Button>
        </div>
        <div className={asking ? styles.pending : undefined}>
          {lines.length === 0 ? (
            <p className={styles.empty}>没有符合条件的单位。</p>
          ) : (
            <QueueList
              lines={lines}
              cursor={cursor}
              moved={moved}
              marked={marked}
              onCursor={onCursor}
              onMark={onMark}
            />
          )}
        </div>
        {pages > 1 && (
          <nav className={styles.pages} aria-label="翻页">
            {filter.page > 1 && (
              <Link href={href({ page: filter.page - 1 })} prefetch={false}>
                上一页
              </Link>
            )}
            <span>
              第 {filter.page} 页，共 {pages} 页，每页 {rowsPerPage} 个单位
            </span>
            {filter.page < pages && (
              <Link href={href({ page: filter.page + 1 })} prefetch={false}>
                下一页
              </Link>
            )}
          </nav>
        )}
      </section>
      {dialog === 'keys' && <KeysDialog on={keysOn} setOn={setKeysOn} close={() => setDialog(null)} />}
      {dialog !== null && dialog !== 'keys' && 'remind' in dialog && (
        <RemindDialog year={year} unitIds={dialog.remind} onDone={close} />
      )}
      {dialog !== null && dialog !== 'keys' && 'batch' in dialog && (
        <BatchDialog kind={dialog.batch} year={year} lines={dialog.lines} close={close} />
      )}
    </main>
  )
}
