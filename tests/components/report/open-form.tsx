import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { DecisionContext, useMakeDecisionTools } from '@/components/report/decisions/decisions-context'
import { type Editor, EditorContext } from '@/components/report/editor'
import type { ReportEditorProps } from '@/components/report/editor-props'
import { ReviewContext, useMakeReview } from '@/components/report/review/review-context'
import { useMakeEditor } from '@/components/report/use-make-editor'
import { Theme } from '@/components/ui/theme'
import { runChecks } from '@/lib/checks/run'
import { makeSubject } from '@/lib/checks/subject'
import { formatById } from '@/lib/formats/registry'
import type { TableDefinition } from '@/lib/formats/types'
import type { ReportContent } from '@/lib/report/content'
import { accept } from '@/lib/std/result'

const review: ReportEditorProps['review'] = {
  state: 'draft',
  since: '',
  readBy: null,
  correctionReason: null,
  signOff: false,
  signedOffRevision: null,
  notes: [],
  may: { submit: true, signOff: false, correct: false, answer: false },
}

/** What a form of a report is opened with; every save is accepted. */
export function formProps(content: ReportContent, more: Partial<ReportEditorProps> = {}): ReportEditorProps {
  const report = { organisation: '某局', year: 2025, content }
  return {
    report: { ...report, id: 'r1', revision: 1, savedAt: '2026-01-10T01:00:00.000Z' },
    userId: 'u1',
    lastYear: null,
    findings: runChecks(makeSubject(report)).findings,
    canEdit: true,
    decisions: {
      current: [],
      lastYear: [],
      suspended: [],
      may: { decide: true, requestWaiver: false, answerWaiver: false },
    },
    review,
    save: async ({ revision }) =>
      accept({ revision: revision + 1, savedAt: '2026-01-10T02:00:00.000Z', others: null, collisions: [] }),
    downloads: { docx: '', pdf: '', html: '', json: '' } as unknown as ReportEditorProps['downloads'],
    pagesUrl: '',
    ...more,
  }
}

/** Parts of the form within what they share. */
export function FormFrame({
  props,
  onEditor = () => undefined,
  children,
}: {
  props: ReportEditorProps
  onEditor?: (editor: Editor) => void
  children: ReactNode
}) {
  return (
    <Theme nonce={undefined}>
      <Shared props={props} onEditor={onEditor}>
        {children}
      </Shared>
    </Theme>
  )
}

function Shared({
  props,
  onEditor,
  children,
}: {
  props: ReportEditorProps
  onEditor: (editor: Editor) => void
  children: ReactNode
}) {
  const editor = useMakeEditor(props, () => undefined)
  const tools = useMakeDecisionTools(props.report.id, props.decisions)
  const made = useMakeReview(props.review)
  onEditor(editor)
  return (
    <EditorContext value={editor}>
      <DecisionContext value={tools}>
        <ReviewContext value={made}>{children}</ReviewContext>
      </DecisionContext>
    </EditorContext>
  )
}

/** Draws parts of the form of a report, with a person before it. */
export function openForm(content: ReportContent, children: ReactNode, more: Partial<ReportEditorProps> = {}) {
  let editor: Editor | undefined
  const user = userEvent.setup()
  render(
    <FormFrame props={formProps(content, more)} onEditor={(made) => (editor = made)}>
      {children}
    </FormFrame>,
  )
  if (!editor) throw new Error('the form was not drawn')
  return { editor, user }
}

/** A table of the present format with its heading. */
export function tableOf(id: string): { table: TableDefinition; heading: string } {
  for (const section of formatById('2021').sections)
    if (section.kind === 'table' && section.table.id === id) return { table: section.table, heading: section.heading }
  throw new Error(`no table ${id}`)
}
