'use client'

import { Input, Modal } from 'antd'
import { useState } from 'react'
import { longestReason } from '@/lib/checks/decisions/decision'
import { returnReport } from '@/lib/features/review/actions'
import { characters } from '@/lib/std/text'
import { useDrafts } from './drafts-context'
import { reasonKey } from './note-drafts'
import styles from './review.module.css'
import { useReviewTools } from './review-state'
import { useReviewVerb } from './use-review-verb'

/**
 * Sends the report back with the notes written about it, with or without words to the whole of it; one of the two there
 * must be.
 */
export function ReturnDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const {
    review: { reportId, versionId, organisation },
  } = useReviewTools()
  return (
    <Modal open={open} onCancel={onClose} title={`退回${organisation}的报告`} width={640} footer={null} destroyOnHidden>
      <ReturnForm key={versionId} reportId={reportId} versionId={versionId} onClose={onClose} />
    </Modal>
  )
}

function ReturnForm({ reportId, versionId, onClose }: { reportId: string; versionId: string; onClose: () => void }) {
  const {
    review: { notes },
    spots,
  } = useReviewTools()
  const drafts = useDrafts()
  const [reason, setReason] = useState(() => drafts.read(reasonKey)?.text ?? '')
  const [missing, setMissing] = useState(false)
  const [pending, run] = useReviewVerb()
  const unsent = notes.filter(({ sentAt }) => !sentAt)
  const unsaved = drafts.list().filter(({ key }) => key !== reasonKey).length
  const over = characters(reason).length - longestReason
  const type = (typed: string) => {
    setReason(typed)
    setMissing(false)
    drafts.write({ key: reasonKey, quote: '', text: typed })
  }
  const send = () => {
    if (unsent.length === 0 && reason.trim() === '') return setMissing(true)
    run(
      () => returnReport({ reportId, versionId, reason }),
      '已退回',
      () => {
        type('')
        onClose()
      },
    )
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      {unsent.length > 0 ? <p>随退回发出 {unsent.length} 条意见：</p> : <p>还没有写意见，请在下面写明退回原因。</p>}
      <ul className={styles.sending}>
        {unsent.map(({ id, keys, quote, text }) => (
          <li key={id}>
            <strong>{spots.get(keys[0]!)?.name}</strong>
            {quote && `“${quote}”`}：{text}
          </li>
        ))}
      </ul>
      {unsaved > 0 && <p className={styles.missing}>另有 {unsaved} 条意见写了没有保存，不会发出。</p>}
      <label htmlFor="return-reason">{unsent.length > 0 ? '对整份报告的意见（可以不写）' : '退回原因'}</label>
      <Input.TextArea
        id="return-reason"
        value={reason}
        autoSize={{ minRows: 3, maxRows: 8 }}
        onChange={(event) => type(event.target.value)}
        aria-describedby="return-fault"
      />
      <p id="return-fault" className={styles.missing} role="alert">
        {missing
          ? '请写明退回原因，或先在报告中写一条意见，填报人才知道改哪里。'
          : over > 0
            ? `超出 ${over} 个字，请压缩到 ${longestReason} 个字以内。`
            : ''}
      </p>
      <div className={styles.dialogFoot}>
        <button type="button" className={styles.plain} onClick={onClose}>
          取消
        </button>
        <button type="submit" className={styles.grave} disabled={pending || over > 0}>
          退回
        </button>
      </div>
    </form>
  )
}
