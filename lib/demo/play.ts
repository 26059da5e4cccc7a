import { publishReport } from '@/lib/features/publication/verbs/publish-report'
import { findReportFor, type StoredReport } from '@/lib/features/report/data/reports'
import { signOffReport } from '@/lib/features/report/verbs/sign-off-report'
import { submitReport } from '@/lib/features/report/verbs/submit-report'
import { addNote } from '@/lib/features/review/verbs/add-note'
import { approveReport } from '@/lib/features/review/verbs/approve-report'
import { returnReport } from '@/lib/features/review/verbs/return-report'
import type { Scope } from '@/lib/platform/scope'
import type { Result } from '@/lib/std/result'
import { returnNotes } from './season'
import type { Standing } from './types'

/** Somebody of the demonstration who does something. */
export interface Player {
  readonly scope: Scope
  readonly userId: string
}

/** What is expected to go well here goes well, or the demonstration is wrong. */
export async function well<Value>(outcome: Promise<Result<Value>>): Promise<Value> {
  const result = await outcome
  if (!result.ok) throw new Error(`${result.code}: ${result.message}`)
  return result.value
}

interface Clock {
  readonly submitted: Date
  readonly decided: Date
  readonly published: Date
}

interface Players {
  readonly author: Player
  /** The responsible person (单位负责人), where the agency wants his sign-off. */
  readonly head: Player | null
  readonly reviewer: Player
}

/** Brings the report of an organisation and year to where it stands, by the verbs that people use. */
export async function play(
  organisationId: string,
  year: number,
  standing: Standing,
  { author, head, reviewer }: Players,
  { submitted, decided, published }: Clock,
): Promise<void> {
  const report = await findReportFor(author.scope, organisationId, year)
  if (!report || standing === 'untouched') return
  const by = ({ scope, userId: actorId }: Player, now: Date) => ({ scope, actorId, reportId: report.id, now })
  if (head) await well(signOffReport({ ...by(head, submitted), revision: report.revision }))
  await well(submitReport({ ...by(author, submitted), revision: report.revision }))
  if (standing === 'submitted') return
  const { versionId } = (await findReportFor(author.scope, organisationId, year)) as StoredReport & {
    versionId: string
  }
  const reviewed = { ...by(reviewer, decided), versionId }
  if (standing === 'returned') {
    for (const { text, ...place } of returnNotes) await well(addNote(reviewed, place, text))
    return void (await well(returnReport(reviewed, '')))
  }
  await well(approveReport(reviewed))
  if (standing === 'published') await well(publishReport({ ...by(reviewer, published), versionId }))
}
