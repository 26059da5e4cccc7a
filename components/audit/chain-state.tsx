'use client'

import { Alert, Button } from 'antd'
import { useRouter } from 'next/navigation'
import { useVerb } from '@/components/ui/use-verb'
import { verifyEvents } from '@/lib/features/audit/actions'
import styles from './audit.module.css'

export interface ChainStanding {
  /** Numbers of the first event that is kept, and of the last. */
  readonly first: number
  readonly last: number
  /** How long events are kept, in months. */
  readonly months: number
  /** What was found when the log was verified last; null when nobody did. */
  readonly verified: {
    readonly at: string
    readonly by: string
    readonly sound: boolean
    readonly words: string
  } | null
}

/** Whether the chain of events is whole, as it was found last, and the button that looks again. */
export function ChainState({ chain: { first, last, months, verified } }: { chain: ChainStanding }) {
  const router = useRouter()
  const [pending, verify] = useVerb(
    () => verifyEvents({}),
    () => router.refresh(),
  )
  return (
    <section className={styles.chain} aria-label="完整性校验">
      <Alert
        type={verified === null ? 'info' : verified.sound ? 'success' : 'error'}
        showIcon
        className={verified?.sound ? styles.sound : undefined}
        role={verified && !verified.sound ? 'alert' : 'status'}
        title={
          verified === null
            ? '还没有校验过。每条记录都与前一条相连，校验可以发现被改动、删除或调换的记录。'
            : verified.sound
              ? verified.words
              : `校验发现问题：${verified.words}`
        }
        description={`${verified === null ? '' : `${verified.at} 由${verified.by}校验。`}现存第 ${first} 至 ${last} 条，留存期限 ${months} 个月。${verified && !verified.sound ? '请保留现场，与以前导出的文件核对。' : ''}`}
        action={
          <Button onClick={verify} loading={pending}>
            {pending ? '正在校验' : '立即校验'}
          </Button>
        }
      />
    </section>
  )
}
