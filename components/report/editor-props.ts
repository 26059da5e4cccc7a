import type { Finding } from '@/lib/checks/define-check'
import type { SaveInput, SaveOutcome } from '@/lib/features/report/verbs/save-report'
import type { ReportContent } from '@/lib/report/content'
import type { Result } from '@/lib/std/result'
import type { ReportDecisions } from './decisions/decisions-context'
import type { Downloads } from './download-buttons'
import type { ReportReview } from './review/review-context'

export interface ReportEditorProps {
  readonly report: {
    readonly id: string
    readonly organisation: string
    readonly year: number
    readonly revision: number
    readonly savedAt: string
    readonly content: ReportContent
  }
  /** Drafts on this computer are kept for each person by himself. */
  readonly userId: string
  readonly lastYear: ReportContent | null
  /** What the checks say of the report as it is opened. */
  readonly findings: readonly Finding[]
  readonly canEdit: boolean
  readonly decisions: ReportDecisions
  /** Where the report stands on its way, and what the reviewer wrote. */
  readonly review: ReportReview
  readonly save: (input: SaveInput) => Promise<Result<SaveOutcome>>
  readonly downloads: Downloads
  /** Where the pages are: `<pagesUrl>` tells how many, `<pagesUrl>/<n>?revision=` is one of them. */
  readonly pagesUrl: string
}
