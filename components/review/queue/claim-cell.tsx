'use client'

import { App } from 'antd'
import { useRouter } from 'next/navigation'
import { useVerb } from '@/components/ui/use-verb'
import { claimReport, releaseClaim } from '@/lib/features/review/actions'
import styles from './queue.module.css'
import type { QueueLine } from './queue-line'

/**
 * Who reads a report, and the buttons to take it, put it back, or take it over from a colleague. Plain buttons: there
 * are as many as rows.
 */
export function ClaimCell({ line: { report, unit, claim }, tab }: { line: QueueLine; tab: 0 | -1 }) {
  const router = useRouter()
  const { modal } = App.useApp()
  const reportId = report?.id ?? ''
  const refresh = () => router.refresh()
  const [taking, take] = useVerb(() => claimReport({ reportId, takeOver: claim !== null }), refresh)
  const [releasing, release] = useVerb(() => releaseClaim({ reportId }), refresh)
  if (!report?.waiting) return null
  const button = (words: string, busy: boolean, onClick: () => void) => (
    <button
      type="button"
      className={styles.small}
      tabIndex={tab}
      disabled={busy}
      aria-label={`${words} ${unit}`}
      onClick={onClick}
    >
      {words}
    </button>
  )
  if (!claim) return button('领取', taking, take)
  if (claim.mine)
    return (
      <>
        <span className={styles.reader}>我</span>
        {button('放回', releasing, release)}
      </>
    )
  const ask = () =>
    modal.confirm({
      title: `接手${unit}的报告？`,
      content: `${claim.name}正在审核这份报告。接手后由您审核，${claim.name}不能再对它作出处理。`,
      okText: '接手',
      cancelText: '取消',
      onOk: take,
    })
  return (
    <>
      <span className={styles.reader} title={claim.name}>
        {claim.name}
      </span>
      {button('接手', taking, ask)}
    </>
  )
}
