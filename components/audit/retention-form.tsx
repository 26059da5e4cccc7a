'use client'

import { App, Button, InputNumber } from 'antd'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useVerb } from '@/components/ui/use-verb'
import { setRetention } from '@/lib/features/audit/actions'
import { isRetention, leastRetentionMonths, mostRetentionMonths } from '@/lib/features/audit/policy/retention'
import styles from './audit.module.css'

/**
 * How long events are kept, set by the security administrator; what is older goes only by a command at the server,
 * after it was exported.
 */
export function RetentionForm({ months }: { months: number }) {
  const { message } = App.useApp()
  const router = useRouter()
  const [wanted, setWanted] = useState<number | null>(months)
  const [pending, save] = useVerb(
    () => setRetention({ months: wanted ?? 0 }),
    () => {
      message.success('留存期限已修改。')
      router.refresh()
    },
  )
  return (
    <section aria-labelledby="retention">
      <h2 id="retention" className={styles.heading}>
        操作记录的留存期限
      </h2>
      <p className={styles.note}>
        不少于 {leastRetentionMonths} 个月（网络安全法）。到期的记录不会自动删除，由运维人员用命令导出后清理。
      </p>
      <div className={styles.retention}>
        <label htmlFor="retention-months">留存</label>
        <InputNumber
          id="retention-months"
          min={leastRetentionMonths}
          max={mostRetentionMonths}
          precision={0}
          value={wanted}
          onChange={setWanted}
        />
        <span>个月</span>
        <Button
          disabled={wanted === null || wanted === months || !isRetention(wanted)}
          loading={pending}
          onClick={save}
        >
          保存
        </Button>
      </div>
    </section>
  )
}
