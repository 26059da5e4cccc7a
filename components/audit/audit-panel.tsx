'use client'

import { Alert, Button, Empty } from 'antd'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { Panel } from '@/components/ui/panel'
import { type EventQuery, printEventQuery } from '@/lib/features/audit/event-query'
import styles from './audit.module.css'
import { type ChainStanding, ChainState } from './chain-state'
import { type EventRow, EventTable } from './event-table'
import { SearchForm } from './search-form'

interface AuditPanelProps {
  readonly query: EventQuery
  /** The events found, and the place of the next page; null when the search took too long. */
  readonly page: { readonly rows: readonly EventRow[]; readonly next: string | null } | null
  /** Whether this is not the first page. */
  readonly later: boolean
  readonly chain: ChainStanding
}

/** The log of events: whether it is whole, what is looked for, and what was found. */
export function AuditPanel({ query, page, later, chain }: AuditPanelProps) {
  const router = useRouter()
  const [pending, start] = useTransition()
  const address = printEventQuery(query)
  const go = (search: string) => start(() => router.push(search ? `/audit?${search}` : '/audit'))
  const onward = (next: string) => go([address, `after=${next}`].filter(Boolean).join('&'))
  return (
    <main className={styles.page}>
      <Panel
        title="操作记录"
        action={
          <div className={styles.actions}>
            <Button href={`/audit/csv?${address}`}>导出查询结果（CSV）</Button>
            <Button href="/audit/chain">导出全部记录（JSONL）</Button>
          </div>
        }
      >
        <ChainState chain={chain} />
        <SearchForm query={query} pending={pending} ask={(wanted) => go(printEventQuery(wanted))} />
        {page === null && (
          <Alert
            type="warning"
            showIcon
            title="这次查询用时太长，已经停止。请缩小日期范围，或者加上人员、单位、操作等条件后再查。"
          />
        )}
        {page?.rows.length === 0 && <Empty description="没有符合条件的记录" />}
        {page && page.rows.length > 0 && <EventTable rows={page.rows} />}
        <div className={styles.pages}>
          {later && (
            <Button disabled={pending} onClick={() => go(address)}>
              回到最新
            </Button>
          )}
          {page?.next && (
            <Button loading={pending} onClick={() => onward(page.next!)}>
              更早的记录
            </Button>
          )}
          {page && page.rows.length > 0 && !page.next && <span className={styles.end}>已到最早的一条</span>}
        </div>
      </Panel>
    </main>
  )
}
