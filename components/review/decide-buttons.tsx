'use client'

import { App, Button } from 'antd'
import { useState } from 'react'
import { leadsFrom } from '@/lib/features/report/policy/review-states'
import { approveReport } from '@/lib/features/review/actions'
import { isOpen } from '@/lib/features/review/review-sheet'
import { ReturnDialog } from './return-dialog'
import { useReviewTools } from './review-state'
import { useReviewVerb } from './use-review-verb'

export const returnButtonId = 'return-report'
export const approveButtonId = 'approve-report'

/**
 * Return and approve (退回、审核通过); both ask once, and approving says plainly what was left unexplained or unread.
 */
export function DecideButtons() {
  const { review, unopened, returning: asked } = useReviewTools()
  const { modal } = App.useApp()
  const [returning, setReturning] = useState(asked && leadsFrom('return', review.state))
  const [pending, run] = useReviewVerb()
  const { reportId, versionId, state, organisation, year, version, sheet, notes } = review
  const approve = () => {
    const open = sheet.findings.filter(isOpen).length
    const unsent = notes.filter(({ sentAt }) => !sentAt).length
    const warnings = [
      open > 0 && `有 ${open} 处检查结果没有说明或核对。`,
      unopened > 0 && `有 ${unopened} 处与其他单位相同的文字您还没有打开看过。`,
      unsent > 0 && `有 ${unsent} 条意见还没有发出；通过后填报单位不会收到。`,
    ].filter((warning) => warning !== false)
    void modal.confirm({
      title: `${organisation}${year}年报告（第 ${version} 次送审）审核通过？`,
      content:
        warnings.length > 0 ? (
          <>
            {warnings.map((warning) => (
              <p key={warning}>
                <strong>{warning}</strong>
              </p>
            ))}
            <p>确定仍要通过吗？</p>
          </>
        ) : (
          '检查结果都已说明或核对。'
        ),
      okText: warnings.length > 0 ? '仍然通过' : '审核通过',
      cancelText: '再看看',
      onOk: () => run(() => approveReport({ reportId, versionId }), '已审核通过'),
    })
  }
  return (
    <>
      {leadsFrom('return', state) && (
        <Button id={returnButtonId} danger onClick={() => setReturning(true)}>
          退回
        </Button>
      )}
      {leadsFrom('approve', state) && (
        <Button id={approveButtonId} type="primary" loading={pending} onClick={approve}>
          审核通过
        </Button>
      )}
      <ReturnDialog open={returning} onClose={() => setReturning(false)} />
    </>
  )
}
