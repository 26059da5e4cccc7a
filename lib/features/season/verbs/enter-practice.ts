import { z } from 'zod'
import { findOpenPractice, setSessionPractice } from '@/lib/features/season/data/seasons'
import { defineVerb } from '@/lib/platform/doors/define-verb'
import { ownOrganisation } from '@/lib/platform/doors/target'
import { refuse } from '@/lib/std/result'

/**
 * Goes into the practice season (进入演练): from now on this session sees practice reports and no others. Refusal:
 * `practice.closed`.
 */
export const enterPracticeVerb = defineVerb({
  name: 'enterPractice',
  on: ownOrganisation,
  may: 'practice.enter',
  afterPractice: true,
  input: {},
  event: { year: z.int().describe('年度') },
  run: async ({ tx, actor }) => {
    const season = await findOpenPractice(tx)
    if (!season) return refuse('practice.closed', '现在没有开放的演练，请刷新页面')
    // A second click changes nothing and is told to nobody.
    const entered = await setSessionPractice(tx, actor.sessionId, true)
    return { value: null, event: entered ? { year: season.year } : null }
  },
})
