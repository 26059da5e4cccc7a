'use client'

import { App, Button } from 'antd'
import { publishReport } from '@/lib/actions/publish-report'
import { useReviewTools } from './review-state'
import { useVerb } from './use-verb'

/** Makes the approved version public (发布), after one question: it cannot be taken back. */
export function PublishPart() {
  const { review: { reportId, versionId, version, organisation, year, published } } = useReviewTools()
  const { modal } = App.useApp()
  const [pending, run] = useVerb()
  const ask = () => {
    void modal.confirm({
      title: `发布${organisation}${year}年报告（第 ${version} 次送审）？`,
      content: published ? `发布后，社会公众看到的是这一稿；原来公开的（第 ${published.version} 次送审）标明已更正。` : '发布后社会公众可以查阅，不能撤回；以后需要修改的，由填报单位启动更正。',
      okText: '发布',
      cancelText: '取消',
      onOk: () => run(() => publishReport({ reportId, versionId }), '已发布'),
    })
  }
  return <Button type="primary" loading={pending} onClick={ask}>发布</Button>
}
