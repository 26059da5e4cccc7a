'use client'

import { Alert, Button } from 'antd'
import { useVerb } from '@/components/ui/use-verb'
import { createReport } from '@/lib/features/report/actions'
import type { Opened } from '@/lib/import/imported'
import { useEditor } from '../editor'

/**
 * A file of last year is worth most as last year's report: carried requests, figures and texts are then compared with
 * it.
 */
export function LastYearOffer({ opened: { report, doubts } }: { opened: Opened }) {
  const { lastYear, saver } = useEditor()
  const [pending, store] = useVerb(
    () => createReport({ year: report.year, imported: report.content }),
    () => {
      // The form takes last year's report once, when it is opened.
      void saver.flush().then(() => window.location.reload())
    },
  )
  const doubtful = Object.keys({ ...doubts, ...report.content.unread }).length
  if (lastYear)
    return (
      <Alert
        type="info"
        showIcon
        style={{ marginBottom: 12 }}
        title={`这是${report.year}年的报告，系统中已有一份。需要修改的，请在首页打开${report.year}年的报告后导入。`}
      />
    )
  return (
    <Alert
      type="info"
      showIcon
      style={{ marginBottom: 12 }}
      title={`这是去年（${report.year}年）的报告。建议存为去年的报告：上年结转会自动带入，数字和文字也能与去年对照。${doubtful > 0 ? `其中 ${doubtful} 处没有把握，存好后请在首页打开${report.year}年的报告核对。` : ''}`}
      action={
        <Button size="small" type="primary" loading={pending} onClick={store}>
          存为去年的报告
        </Button>
      }
    />
  )
}
