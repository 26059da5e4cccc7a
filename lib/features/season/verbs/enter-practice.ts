import { findOpenPractice, setSessionPractice } from '@/lib/features/season/data/seasons'
import { transaction } from '@/lib/platform/database/client'
import { appendEvent } from '@/lib/platform/events/events'
import { accept, type Result, refuse } from '@/lib/std/result'

/** A signed-in person who goes into practice or out of it. */
export interface Practising {
  readonly userId: string
  readonly organisationId: string
  readonly sessionId: string
  readonly now: Date
}

/** Goes into the practice season (进入演练): from now on this session sees practice reports and no others. Refusal: `practice.closed`. */
export function enterPractice({ userId, organisationId, sessionId, now }: Practising): Promise<Result<null>> {
  return transaction(async (tx) => {
    const season = await findOpenPractice(tx)
    if (!season) return refuse('practice.closed', '现在没有开放的演练，请刷新页面')
    // A second click changes nothing and is told to nobody.
    if (await setSessionPractice(tx, sessionId, true))
      await appendEvent(tx, {
        at: now,
        actorId: userId,
        organisationId,
        verb: 'enterPractice',
        detail: { year: season.year },
      })
    return accept(null)
  })
}
