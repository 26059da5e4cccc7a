'use client'

import { Alert, Button } from 'antd'
import dynamic from 'next/dynamic'
import { useEffect, useState } from 'react'
import { formatById } from '@/lib/formats/registry'
import { DecisionContext, useMakeDecisionTools } from './decisions/decisions-context'
import { DownloadButtons } from './download-buttons'
import { type Editor, EditorContext } from './editor'
import type { ReportEditorProps } from './editor-props'
import { FindingsPanel } from './findings/findings-panel'
import { CellStatus } from './grid/cell-status'
import styles from './report-editor.module.css'
import { ReportSections } from './report-sections'
import { NotesPanel } from './review/notes-panel'
import { ReviewBand } from './review/review-band'
import { ReviewContext, useMakeReview } from './review/review-context'
import { SaveState } from './saving/save-state'
import { SectionNav } from './section-nav'
import { TakeButton } from './taking/take-button'
import { UndoBar } from './undo-bar'
import { useMakeEditor } from './use-make-editor'

const PagePreview = dynamic(() => import('./page-preview'), { ssr: false })
const CollisionDialog = dynamic(() => import('./saving/collision-dialog'), { ssr: false })

/** The entry form: the report in its official shape, its progress on the left, what does not hold on the right. */
export function ReportEditor(props: ReportEditorProps) {
  const { report, canEdit, downloads, pagesUrl } = props
  const [restored, setRestored] = useState(0)
  const [panel, setPanel] = useState(true)
  const [preview, setPreview] = useState(false)
  const [deciding, setDeciding] = useState(false)
  const editor = useMakeEditor(props, setRestored)
  const tools = useMakeDecisionTools(report.id, props.decisions)
  const review = useMakeReview(props.review)
  useEffect(() => tools.asked.subscribe(() => setPanel(true)), [tools])
  useDisputes(editor, setDeciding)
  const title = `${report.organisation}${formatById(report.content.format).title(report.year)}`

  return (
    <EditorContext.Provider value={editor}>
      <DecisionContext.Provider value={tools}>
        <ReviewContext.Provider value={review}>
          <div className={styles.head}>
            <h1 className={styles.title} title={title}>
              {title}
            </h1>
            {canEdit ? (
              <SaveState onDecide={() => setDeciding(true)} />
            ) : (
              <span className={styles.save}>只能查看，不能修改</span>
            )}
            <Button onClick={() => setPreview(true)}>页面预览</Button>
            <DownloadButtons urls={downloads} pagesUrl={pagesUrl} />
            {canEdit && <TakeButton reportId={report.id} organisation={report.organisation} />}
          </div>
          <ReviewBand />
          <div className={panel ? styles.columns : `${styles.columns} ${styles.wide}`}>
            <SectionNav />
            <main className={styles.main}>
              {restored > 0 && (
                <Alert
                  type="info"
                  showIcon
                  className={styles.notice}
                  title={`已恢复上次未保存的 ${restored} 处修改。`}
                  closable={{ onClose: () => setRestored(0) }}
                />
              )}
              <ReportSections organisation={report.organisation} />
            </main>
            <aside className={styles.aside} aria-label="检查结果">
              <button type="button" className={styles.toggle} aria-expanded={panel} onClick={() => setPanel(!panel)}>
                {panel ? '检查结果　收起 »' : '« 检查结果'}
              </button>
              {panel && <NotesPanel />}
              {panel && <FindingsPanel />}
            </aside>
          </div>
          <CellStatus />
          <UndoBar />
          {preview && <PagePreview url={pagesUrl} open={preview} onClose={() => setPreview(false)} />}
          {deciding && <CollisionDialog open={deciding} onClose={() => setDeciding(false)} />}
        </ReviewContext.Provider>
      </DecisionContext.Provider>
    </EditorContext.Provider>
  )
}

/** Asks as soon as a new collision comes up; a person who puts it off is not asked again for the same ones. */
function useDisputes({ saver }: Editor, setAsking: (asking: boolean) => void) {
  useEffect(() => {
    let known = saver.queue.get().disputed.length
    return saver.queue.subscribe(() => {
      const now = saver.queue.get().disputed.length
      if (now > known) setAsking(true)
      known = now
    })
  }, [saver, setAsking])
}
