'use client'

import { Form, Input, Modal } from 'antd'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useVerb } from '@/components/ui/use-verb'
import { longestReason, reasonFault, settledReason } from '@/lib/checks/decisions/decision'
import { suspendCheck } from '@/lib/features/suspension/actions'
import { AffectedList } from './affected-list'
import type { CheckRow } from './check-row'

/** Asks for the reason, and shows whom the suspension concerns. */
export default function SuspendDialog({ row, year, close }: { row: CheckRow; year: number; close: () => void }) {
  const router = useRouter()
  const [reason, setReason] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const [pending, suspend] = useVerb(
    () => suspendCheck({ slug: row.slug, reason }),
    () => {
      close()
      router.refresh()
    },
  )
  const submit = () => {
    const wrong = reasonFault(settledReason(reason), '暂停的理由')
    setFault(wrong)
    if (!wrong) suspend()
  }
  return (
    <Modal
      open
      title={`暂停检查规则 ${row.code}`}
      okText="确认暂停"
      cancelText="取消"
      confirmLoading={pending}
      onOk={submit}
      onCancel={close}
    >
      <p>{row.title}</p>
      <Form layout="vertical">
        <Form.Item
          label="暂停的理由"
          htmlFor="suspension-reason"
          validateStatus={fault ? 'error' : undefined}
          help={fault ?? '各单位填报时会看到这个理由。'}
        >
          <Input.TextArea
            id="suspension-reason"
            rows={3}
            maxLength={2 * longestReason}
            autoFocus
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </Form.Item>
      </Form>
      <AffectedList affected={row.affected} year={year} />
    </Modal>
  )
}
