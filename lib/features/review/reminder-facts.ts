import type { Reminded } from '@/lib/features/notice/data/notices'
import { listReminded } from '@/lib/features/notice/data/notices'
import { listOrganisations } from '@/lib/features/organisation/data/organisations'
import { listStates } from '@/lib/features/report/data/reports'
import { type ReminderFacts, reminderPause } from '@/lib/features/review/policy/reminder-text'
import { listSeasonRules } from '@/lib/features/season/data/season-rules'
import type { Connection } from '@/lib/platform/database/client'
import { type Actor, can } from '@/lib/platform/permissions'
import { reachOf } from '@/lib/platform/reach'
import type { Scope } from '@/lib/platform/scope'
import { deadlinesFor } from '@/lib/report/deadline'

/** Who reminds, which units, of which year. */
export interface Reminding {
  readonly scope: Scope
  readonly actor: Actor & { readonly userId: string; readonly organisation: { readonly id: string } }
  readonly year: number
  readonly unitIds: readonly string[]
  readonly now: Date
}

/** A unit whose report has to come in, and how often it was reminded of it. */
export interface RemindableUnit extends ReminderFacts {
  readonly id: string
  readonly number: number
  readonly reminded: Reminded | null
}

/**
 * The units asked for, sorted by what can be done about them. Those left out are named, except those of other
 * departments: they do not exist for the asker.
 */
export interface SortedUnits {
  readonly due: readonly RemindableUnit[]
  /** Handed in, approved or published meanwhile; a correction of what is published is not waited for. */
  readonly handedIn: readonly string[]
  /** Reminded within the last minutes, by a first click or a colleague. */
  readonly recent: readonly string[]
  /** Have no report to hand in, or do not exist any more. */
  readonly notReporting: readonly string[]
  /** How many are not within the supervision of the asker. */
  readonly outside: number
}

/** Looks at every unit asked for anew, whatever the page said: scope, supervision, state, last reminder. */
export async function sortUnits(
  { scope, actor, year, unitIds, now }: Reminding,
  connection?: Connection,
): Promise<SortedUnits> {
  const asked = [...new Set(unitIds)]
  const seen = await listOrganisations(scope, { ids: asked }, connection)
  const supervised = seen.filter(({ path }) =>
    can(actor, 'unit.remind', { reach: reachOf(actor.organisation.id, path) }),
  )
  const states = await listStates(
    scope,
    year,
    supervised.map(({ id }) => id),
    connection,
  )
  const rules = await listSeasonRules(scope, year, connection)
  const reminded = await listReminded(scope, year, connection)

  const due: RemindableUnit[] = []
  const handedIn: string[] = []
  const recent: string[] = []
  const notReporting: string[] = []
  for (const organisation of supervised) {
    const { id, number, name } = organisation
    const report = states.get(id)
    const last = reminded.get(id) ?? null
    if (!organisation.reporting || organisation.abolishedAt) notReporting.push(name)
    else if (report && (report.firstPublishedAt || !['draft', 'returned'].includes(report.state))) handedIn.push(name)
    else if (last && now.getTime() - last.at.getTime() < reminderPause) recent.push(name)
    else
      due.push({
        id,
        number,
        name,
        year,
        state: report?.state ?? null,
        submitBy: deadlinesFor(organisation, year, rules).submitBy,
        reminded: last,
      })
  }
  return { due, handedIn, recent, notReporting, outside: asked.length - supervised.length }
}
