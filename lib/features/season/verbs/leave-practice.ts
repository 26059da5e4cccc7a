import { setSessionPractice } from '@/lib/features/season/data/seasons'
import { transaction } from '@/lib/platform/database/client'
import { appendEvent } from '@/lib/platform/events/events'
import { accept, type Result } from '@/lib/std/result'
import type { Practising } from './enter-practice'

/** Goes back to the real season (退出演练); also how a person takes note that practice has ended. */
export function leavePractice({ userId, organisationId, sessionId, now }: Practising): Promise<Result<null>> {
  return transaction(async (tx) => {
    if (await setSessionPractice(tx, sessionId, false))
      await appendEvent(tx, { at: now, actorId: userId, organisationId, verb: 'leavePractice' })
    return accept(null)
  })
}
