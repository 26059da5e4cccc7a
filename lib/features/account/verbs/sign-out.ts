import { transaction } from '@/lib/platform/database/client'
import { appendEvent } from '@/lib/platform/events/events'
import { actorFrom } from '@/lib/platform/session/actor'
import { deleteSession } from '@/lib/platform/session/sessions'

/** Ends the session of these request headers, if there is one. */
export async function signOut(headers: Headers, now: Date): Promise<void> {
  const actor = await actorFrom(headers, now)
  if (!actor) return
  await transaction(async (tx) => {
    await deleteSession(actor.sessionId, tx)
    await appendEvent(tx, { at: now, verb: 'signOut', actorId: actor.userId, organisationId: actor.organisation.id })
  })
}
