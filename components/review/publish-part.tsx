'use client'

import { App, Button } from 'antd'
import { publishReport } from '@/lib/features/publication/actions'
import { useReviewTools } from './review-state'
import { useReviewVerb } from './use-review-verb'

/** Makes the approved version public (发布), after one question: it cannot be taken back. */
export function PublishPart() {
  const {
    review: { reportId, versionId, version, organisation, year, published, practice, correctionReason, scans },
  } = useReviewTools()
  const { modal } = App.useApp()
  const [pending, run] = useReviewVerb()
  const ask = () => {
    void modal.confirm({
      title: `发布${organisation}${year}年报告（第 ${version} 次送审）？`,
      content: (
        <>
          <p>
            {practice
              ? '这是演练，发布后不对外公开。'
              : '发布后社会公众立即可以查阅和下载，不能撤回；以后需要修改的，由填报单位启动更正。'}
          </p>
          {published && <p>公众看到的是这一稿；原来公开的（第 {published.version} 次送审）仍可查阅，标明“已更正”。</p>}
          {scans.count === 0 && (
            <p>
              <strong>这一稿还没有上传签字盖章扫描件。</strong>
              {scans.required ? '本地要求上传后才能发布。' : '确认已经签字盖章的，可以发布。'}
            </p>
          )}
          {correctionReason && <p>同时公开更正说明：{correctionReason}</p>}
        </>
      ),
      okText: '发布',
      okButtonProps: { disabled: scans.count === 0 && scans.required },
      cancelText: '取消',
      onOk: () => run(() => publishReport({ reportId, versionId }), '已发布'),
    })
  }
  return (
    <Button type="primary" loading={pending} onClick={ask}>
      发布
    </Button>
  )
}
