import { z } from 'zod'
import { endPractice, findSeason, lockSeasons } from '@/lib/features/season/data/seasons'
import { defineVerb } from '@/lib/platform/doors/define-verb'
import { ownOrganisation } from '@/lib/platform/doors/target'
import { refuse } from '@/lib/std/result'

/**
 * Ends the practice season of a year (结束演练). Whoever is still in it is told at their next step and goes on in the
 * real season; what was written in practice stays where nobody meets it. Refusal: `season.closed`.
 */
export const closePracticeVerb = defineVerb({
  name: 'closePractice',
  on: ownOrganisation,
  may: 'season.manage',
  input: { year: z.int() },
  event: { year: z.int().describe('年度') },
  run: async ({ tx, now }, { year }) => {
    await lockSeasons(tx)
    const season = await findSeason(year, true, tx)
    if (!season || season.closedAt)
      return refuse('season.closed', `${year}年度的演练没有开启，或者已经结束，请刷新页面查看`)
    await endPractice(tx, year, now)
    return { value: null, event: { year } }
  },
})
