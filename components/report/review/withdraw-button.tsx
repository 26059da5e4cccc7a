'use client'

import { Button, Popconfirm } from 'antd'
import { withdrawReport } from '@/lib/features/report/actions'
import { useEditor } from '../editor'
import { useReview } from './review-context'
import { useMove } from './use-move'

/** Takes the report back (撤回) while nobody has decided about it. */
export function WithdrawButton() {
  const { reportId } = useEditor()
  const { readBy } = useReview()
  const [pending, move] = useMove()
  return (
    <Popconfirm
      title="撤回这份报告？"
      description={readBy ? `${readBy}正在审核。撤回后可以修改，改好须重新提交。` : '撤回后可以修改，改好须重新提交。'}
      okText="撤回"
      cancelText="不撤回"
      onConfirm={() => move(() => withdrawReport({ reportId }), '已撤回，可以继续修改。')}
    >
      <Button loading={pending}>撤回</Button>
    </Popconfirm>
  )
}
