'use client'

import { Button, Popconfirm } from 'antd'
import { signOffReport } from '@/lib/features/report/actions'
import { useEditor } from '../editor'
import { useReview } from './review-context'
import { useMove } from './use-move'
import { useSignedOff } from './use-signed-off'

/** The responsible person (单位负责人) signs this revision off (审签), where the agency wants it. */
export function SignOffButton() {
  const { reportId } = useEditor()
  const { signOff } = useReview()
  const signedOff = useSignedOff()
  const [pending, move] = useMove()
  if (!signOff) return null
  if (signedOff === 'given') return <span>✓ 您已审签这一稿</span>
  return (
    <Popconfirm
      title="同意将这一稿提交主管部门？"
      description="审签后内容如有修改，须重新审签。"
      okText="同意"
      cancelText="再看看"
      onConfirm={() => move((revision) => signOffReport({ reportId, revision }), '已审签，填报人可以提交了。')}
    >
      <Button type="primary" loading={pending}>
        审签
      </Button>
    </Popconfirm>
  )
}
