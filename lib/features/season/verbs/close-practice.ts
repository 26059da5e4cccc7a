import { endPractice, findSeason, lockSeasons } from '@/lib/features/season/data/seasons'
import { transaction } from '@/lib/platform/database/client'
import { appendEvent } from '@/lib/platform/events/events'
import { accept, type Result, refuse } from '@/lib/std/result'
import type { SeasonBy } from './open-season'

/**
 * Ends the practice season of a year (结束演练). Whoever is still in it is told at his next step and goes on in the real season; what was written in
 * practice stays where nobody meets it. Refusal: `season.closed`.
 */
export function closePractice({ actorId, organisationId, now }: SeasonBy, year: number): Promise<Result<null>> {
  return transaction(async (tx) => {
    await lockSeasons(tx)
    const season = await findSeason(year, true, tx)
    if (!season || season.closedAt)
      return refuse('season.closed', `${year}年度的演练没有开启，或者已经结束，请刷新页面查看`)
    await endPractice(tx, year, now)
    await appendEvent(tx, { at: now, actorId, organisationId, verb: 'closePractice', detail: { year } })
    return accept(null)
  })
}
