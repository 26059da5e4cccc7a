'use client'

import { Button, Modal } from 'antd'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useStore } from '@/components/ui/store'
import type { Finding, Severity } from '@/lib/checks/define-check'
import { targetOf } from '@/lib/checks/finding-groups'
import { submitReport } from '@/lib/features/report/actions'
import { focusField, useEditor } from '../editor'
import styles from './review.module.css'
import { useReview } from './review-context'
import { useMove } from './use-move'
import { useSignedOff } from './use-signed-off'

/** Findings that stand in the way, shown one by one; more would hide the button. */
const shownAtMost = 5

/** Hands the report in (提交审核), after a look at what is still open. */
export function SubmitButton() {
  const [open, setOpen] = useState(false)
  const { saver } = useEditor()
  const { signOff } = useReview()
  const router = useRouter()
  const ask = () => {
    // The responsible person may have signed off since this page was opened.
    if (signOff) router.refresh()
    void saver.flush().finally(() => setOpen(true))
  }
  return (
    <>
      <Button type="primary" onClick={ask}>
        提交审核
      </Button>
      {open && <SubmitDialog close={() => setOpen(false)} />}
    </>
  )
}

function SubmitDialog({ close }: { close: () => void }) {
  const { reportId, findings, format } = useEditor()
  const { state } = useReview()
  const notes = useStore(useReview().notes)
  const { grouped } = useStore(findings)
  const [pending, move] = useMove()
  const all = [...grouped.wrong.flatMap((group) => group.findings), ...grouped.open]
  const of = (severity: Severity) => all.filter((finding) => finding.severity === severity)
  const blocking = of('block')
  const unanswered = notes.filter((note) => note.answer === '').length
  const signedOff = useSignedOff()
  const unsigned = signedOff === 'missing' || signedOff === 'stale'
  const ready = blocking.length === 0 && unanswered === 0 && !unsigned
  const go = (finding: Finding) => {
    const target = targetOf(format, finding)
    close()
    if (target) setTimeout(() => focusField(target))
  }
  return (
    <Modal
      open
      title={ready ? '提交审核' : '还不能提交'}
      okText="提交审核"
      cancelText={ready ? '先不提交' : '知道了'}
      okButtonProps={{ disabled: !ready, loading: pending }}
      onOk={() =>
        move(
          (revision) => submitReport({ reportId, revision }),
          state === 'returned' ? '已重新提交，等待主管部门审核。' : '已提交，等待主管部门审核。',
        )
      }
      onCancel={close}
    >
      {blocking.length > 0 && (
        <>
          <p>还有 {blocking.length} 处必须更正或补充，改好后才能提交：</p>
          <ul className={styles.blocking}>
            {blocking.slice(0, shownAtMost).map((finding, at) => (
              <li key={at}>
                <button type="button" onClick={() => go(finding)}>
                  {finding.message}
                </button>
              </li>
            ))}
            {blocking.length > shownAtMost && <li>……另有 {blocking.length - shownAtMost} 处，见右侧检查结果</li>}
          </ul>
        </>
      )}
      {unanswered > 0 && <p>还有 {unanswered} 条审核意见没有答复，请在右侧逐条答复。</p>}
      {unsigned && (
        <p>
          {signedOff === 'missing'
            ? '本单位要求负责人先审签，请负责人登录本系统审签后再提交。'
            : '负责人审签后内容又有修改，请负责人重新审签后再提交。'}
        </p>
      )}
      {ready && (
        <>
          {of('explain').length > 0 && <p>还有 {of('explain').length} 处需要说明，没有写说明的容易被退回。</p>}
          {of('confirm').length > 0 && <p>还有 {of('confirm').length} 处请核对，尚未确认。</p>}
          <p>提交后由主管部门审核，内容不能再改；审核之前需要修改的，可以撤回。</p>
        </>
      )}
    </Modal>
  )
}
