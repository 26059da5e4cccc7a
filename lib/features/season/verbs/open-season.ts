import { z } from 'zod'
import { findOpenPractice, findSeason, lockSeasons, putSeason } from '@/lib/features/season/data/seasons'
import { latestOpenableYear } from '@/lib/features/season/policy/report-year'
import { firstReportYear, formatForYear } from '@/lib/formats/registry'
import { defineVerb } from '@/lib/platform/doors/define-verb'
import { ownOrganisation } from '@/lib/platform/doors/target'
import { refuse } from '@/lib/std/result'

/**
 * Opens the season of a year (开启填报年度), real or for practice (演练), in the format that the registry has for the
 * year. A real season opens by itself on 1 October; it can be opened earlier, from the beginning of the year. One
 * practice season is open at a time; one that ended can be opened again, with what was written in it. Refusals:
 * `season.year`, `season.open`, `season.otherPractice`.
 */
export const openSeasonVerb = defineVerb({
  name: 'openSeason',
  on: ownOrganisation,
  may: 'season.manage',
  input: { year: z.int(), practice: z.boolean() },
  event: {
    year: z.int().describe('年度'),
    practice: z.boolean().describe('演练'),
    format: z.string().describe('格式'),
  },
  run: async ({ tx, actor, now }, { year, practice }) => {
    const format = formatForYear(year)
    const latest = latestOpenableYear(now)
    if (!format || year > latest) return refuse('season.year', `可以开启的年度为${firstReportYear}年至${latest}年`)
    await lockSeasons(tx)
    const season = await findSeason(year, practice, tx)
    if (season && season.closedAt === null)
      return refuse('season.open', `${year}年度的${practice ? '演练' : '正式填报'}已经开启，请刷新页面查看`)
    const other = practice ? await findOpenPractice(tx) : null
    if (other) return refuse('season.otherPractice', `${other.year}年度的演练还没有结束，请先结束它`)
    await putSeason(tx, { year, practice, format: format.id, openedAt: now, openedById: actor.userId })
    return { value: null, event: { year, practice, format: format.id } }
  },
})
