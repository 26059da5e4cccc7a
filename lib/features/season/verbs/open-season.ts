import { findOpenPractice, findSeason, lockSeasons, putSeason } from '@/lib/features/season/data/seasons'
import { latestOpenableYear } from '@/lib/features/season/policy/report-year'
import { firstReportYear, formatForYear } from '@/lib/formats/registry'
import { transaction } from '@/lib/platform/database/client'
import { appendEvent } from '@/lib/platform/events/events'
import { accept, type Result, refuse } from '@/lib/std/result'

/** Who opens or ends a season. */
export interface SeasonBy {
  readonly actorId: string
  readonly organisationId: string
  readonly now: Date
}

/**
 * Opens the season of a year (开启填报年度), real or for practice (演练), in the format that the registry has for the year. A real season opens by itself
 * on 1 October; it can be opened earlier, from the beginning of the year. One practice season is open at a time; one that ended can be opened again,
 * with what was written in it.
 * Refusals: `season.year`, `season.open`, `season.otherPractice`.
 */
export function openSeason(
  { actorId, organisationId, now }: SeasonBy,
  { year, practice }: { year: number; practice: boolean },
): Promise<Result<null>> {
  const format = formatForYear(year)
  const latest = latestOpenableYear(now)
  if (!format || year > latest)
    return Promise.resolve(refuse('season.year', `可以开启的年度为${firstReportYear}年至${latest}年`))
  return transaction(async (tx) => {
    await lockSeasons(tx)
    const season = await findSeason(year, practice, tx)
    if (season && season.closedAt === null)
      return refuse('season.open', `${year}年度的${practice ? '演练' : '正式填报'}已经开启，请刷新页面查看`)
    const other = practice ? await findOpenPractice(tx) : null
    if (other) return refuse('season.otherPractice', `${other.year}年度的演练还没有结束，请先结束它`)
    await putSeason(tx, { year, practice, format: format.id, openedAt: now, openedById: actorId })
    await appendEvent(tx, {
      at: now,
      actorId,
      organisationId,
      verb: 'openSeason',
      detail: { year, practice, format: format.id },
    })
    return accept(null)
  })
}
