'use client'

import { App, Button } from 'antd'
import { useRef, useState } from 'react'
import { useVerb } from '@/components/ui/use-verb'
import { createMissingAccounts } from '@/lib/features/account/actions'
import type { AccountSlip } from '@/lib/features/account/verbs/create-missing-accounts'
import { accept, type Result } from '@/lib/std/result'

/**
 * Makes accounts for all organisations without one, some at a time; what has been made is shown even when a later turn
 * fails.
 */
export function MissingAccounts({ count, show }: { count: number; show: (slips: readonly AccountSlip[]) => void }) {
  const { modal, message } = App.useApp()
  const [made, setMade] = useState(0)
  const slips = useRef<AccountSlip[]>([])
  const all = async (): Promise<Result<null>> => {
    for (;;) {
      const result = await createMissingAccounts({}).catch(() => null)
      if (result?.ok) {
        slips.current.push(...result.value.made)
        setMade(slips.current.length)
        if (result.value.left > 0) continue
      } else if (slips.current.length === 0) {
        if (result) return result
        throw new Error('no answer')
      } else if (result?.code !== 'account.noneMissing') {
        message.warning(
          `已建立 ${slips.current.length} 个账号后中断${result ? `：${result.message}` : ''}。请先保存已建立的，再继续。`,
          10,
        )
      }
      return accept(null)
    }
  }
  const [pending, create] = useVerb(all, () => {
    show(slips.current)
    slips.current = []
    setMade(0)
  })
  const ask = () =>
    modal.confirm({
      title: `为 ${count} 个没有账号的单位建立填报人账号？`,
      content: '用户名按单位编号生成，每个账号有一个一次性密码，只显示这一次，可以打印或保存为表格后分发。',
      okText: '建立',
      cancelText: '取消',
      onOk: create,
    })
  return (
    <Button loading={pending} onClick={ask}>
      {pending ? `已建立 ${made} 个…` : `为没有账号的单位建立填报人账号（${count}）`}
    </Button>
  )
}
