import { publishReportVerb } from '@/lib/features/publication/verbs/publish-report'
import { findReportFor, type StoredReport } from '@/lib/features/report/data/reports'
import { signOffReportVerb } from '@/lib/features/report/verbs/sign-off-report'
import { submitReportVerb } from '@/lib/features/report/verbs/submit-report'
import { addNoteVerb } from '@/lib/features/review/verbs/add-note'
import { approveReportVerb } from '@/lib/features/review/verbs/approve-report'
import { returnReportVerb } from '@/lib/features/review/verbs/return-report'
import type { By } from '@/lib/platform/doors/target'
import type { Result } from '@/lib/std/result'
import { returnNotes } from './season'
import type { Standing } from './types'

/** Somebody of the demonstration who does something. */
export type Player = Pick<By, 'actor' | 'scope'>

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
  const { id: reportId, revision } = report
  const at = (player: Player, now: Date): By => ({ ...player, now })
  if (head) await well(signOffReportVerb.act(at(head, submitted), { reportId, revision }))
  await well(submitReportVerb.act(at(author, submitted), { reportId, revision }))
  if (standing === 'submitted') return
  const { versionId } = (await findReportFor(author.scope, organisationId, year)) as StoredReport & {
    versionId: string
  }
  const [reading, reviewed] = [at(reviewer, decided), { reportId, versionId }]
  if (standing === 'returned') {
    for (const note of returnNotes) await well(addNoteVerb.act(reading, { ...reviewed, ...note }))
    return void (await well(returnReportVerb.act(reading, { ...reviewed, reason: '' })))
  }
  await well(approveReportVerb.act(reading, reviewed))
  if (standing === 'published') await well(publishReportVerb.act(at(reviewer, published), reviewed))
}
