'use client'

import { App } from 'antd'
import { useRouter } from 'next/navigation'
import { useAction } from '@/components/shell/run-action'
import { publishReport } from '@/lib/actions/publish-report'

/** What will be public, and what stands in its way. */
export interface Publishing {
  readonly reportId: string
  readonly versionId: string
  readonly version: number
  readonly organisation: string
  readonly year: number
  readonly practice: boolean
  /** The version that is public until now; null when none is. */
  readonly replaces: number | null
  /** What was corrected (更正说明), as readers will see it. */
  readonly correction: string | null
  /** Whether the signed and sealed scan (签字盖章扫描件) is asked for, and how many files of it there are. */
  readonly scan: { readonly required: boolean; readonly files: number }
}

/** Asks before a version is made public (发布): it cannot be taken back. Gives whether it is under way, and what opens the question. */
export function usePublish(publishing: Publishing): [boolean, () => void] {
  const { modal, message } = App.useApp()
  const router = useRouter()
  const { reportId, versionId, version, organisation, year, practice, scan } = publishing
  const [pending, publish] = useAction(() => publishReport({ reportId, versionId }), ({ packageFault }) => {
    if (packageFault === null) message.success('已发布')
    else message.warning(packageFault, 10)
    router.refresh()
  })
  const ask = () => {
    if (scan.required && scan.files === 0) return void modal.warning({ title: '还不能发布', content: '主管部门要求先上传签字盖章扫描件，这一版还没有上传。', okText: '知道了' })
    modal.confirm({
      title: `发布${organisation}${year}年度报告第${version}版？`,
      content: (
        <>
          <p>{practice ? '这是演练，发布后不对外公开。' : '发布后，社会公众立即可以查阅和下载，不能撤回。以后需要修改的，由填报单位启动更正。'}</p>
          {publishing.replaces !== null && <p>公众将看到这一版，原来发布的第{publishing.replaces}版仍可查阅，并标明“已更正”。</p>}
          {publishing.correction !== null && <p>同时公开更正说明：{publishing.correction}</p>}
          {scan.files === 0 && <p>提醒：这一版还没有上传签字盖章扫描件。</p>}
        </>
      ),
      okText: '发布',
      cancelText: '取消',
      onOk: publish,
    })
  }
  return [pending, ask]
}
