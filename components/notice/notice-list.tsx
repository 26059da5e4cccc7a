'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { Panel } from '@/components/ui/panel'
import panelStyles from '@/components/ui/panel.module.css'
import { markNoticesRead } from '@/lib/features/notice/actions'
import styles from './notice.module.css'

export interface NoticeLine {
  readonly id: string
  /** What kind of news it is, in words. */
  readonly kind: string
  readonly text: string
  readonly at: string
  readonly by: string
  readonly unread: boolean
  /** Where the report of that year is; null when there is none yet. */
  readonly report: string | null
  readonly open: string | null
}

/**
 * The notices to the own unit (通知), newest first. Who sees the page has read them: that is told once, after they
 * stand there.
 */
export function NoticeList({ lines }: { lines: readonly NoticeLine[] }) {
  const router = useRouter()
  // What was unread when the page came stays marked while it is open.
  const [unread] = useState(() => new Set(lines.flatMap((line) => (line.unread ? [line.id] : []))))
  useEffect(() => {
    if (unread.size === 0) return
    // The page says nothing when it fails: the notices stay unread, and the next visit tells it again.
    markNoticesRead({ ids: [...unread] }).then(
      (result) => result.ok && result.value.marked > 0 && router.refresh(),
      () => {},
    )
  }, [unread, router])
  return (
    <main className={panelStyles.page}>
      <Panel title="通知" action={null}>
        {lines.length === 0 && <p>还没有通知。</p>}
        <ul className={styles.notices}>
          {lines.map(({ id, kind, text, at, by, report, open }) => (
            <li key={id} className={styles.notice}>
              <span className={styles.note}>
                {unread.has(id) && <span className={styles.unread}>未读　</span>}
                {kind}　{at}　{by}
              </span>
              <p className={styles.text}>{text}</p>
              <span className={styles.links}>
                {report && <Link href={report}>打开报告</Link>}
                {open && <a href={open}>查看公开页面</a>}
              </span>
            </li>
          ))}
        </ul>
      </Panel>
    </main>
  )
}
