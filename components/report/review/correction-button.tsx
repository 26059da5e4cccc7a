'use client'

import { Button, Input, Modal } from 'antd'
import { useId, useState } from 'react'
import { longestReason, reasonFault, settledReason } from '@/lib/checks/decisions/decision'
import { startCorrection } from '@/lib/features/publication/actions'
import { useEditor } from '../editor'
import { useMove } from './use-move'

/** Opens a published report for correction (启动更正), with the reason that readers will see. */
export function CorrectionButton() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>启动更正</Button>
      {open && <CorrectionDialog close={() => setOpen(false)} />}
    </>
  )
}

function CorrectionDialog({ close }: { close: () => void }) {
  const { reportId } = useEditor()
  const [pending, move] = useMove()
  const [reason, setReason] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const id = useId()
  const start = () => {
    const wrong = reasonFault(settledReason(reason), '更正原因')
    setFault(wrong)
    if (!wrong) move(() => startCorrection({ reportId, reason }), '可以更正了。改好后请重新提交审核。')
  }
  return (
    <Modal
      open
      title="启动更正"
      okText="启动更正"
      cancelText="取消"
      confirmLoading={pending}
      onOk={start}
      onCancel={close}
    >
      <p>已发布的版本继续对外公开。更正后的版本须重新提交、审核、发布，发布时附更正说明。</p>
      <label htmlFor={id}>更正原因（将作为更正说明公开）</label>
      <Input.TextArea
        id={id}
        rows={3}
        maxLength={2 * longestReason}
        value={reason}
        status={fault ? 'error' : undefined}
        aria-invalid={fault !== null}
        aria-describedby={fault ? `${id}-fault` : undefined}
        onChange={(event) => setReason(event.target.value)}
      />
      {fault && (
        <span id={`${id}-fault`} role="alert" style={{ color: 'var(--block)' }}>
          {fault}
        </span>
      )}
    </Modal>
  )
}
