import { chainEnds, eventBehindTheEnd, readChain } from '@/lib/features/audit/data/event-log'
import { transaction } from '@/lib/platform/database/client'
import { followChain, type Verdict } from '@/lib/platform/events/event-chain'
import { appendEvent } from '@/lib/platform/events/events'

/** Follows the whole chain in the database, up to the event that is the last one now; events that come in meanwhile are left for the next time. */
export async function checkEvents(): Promise<Verdict> {
  const { from, to } = await chainEnds()
  const verdict = await followChain(from, readChain(from.position, to.position), to)
  const stray = verdict.broken ? null : await eventBehindTheEnd()
  return stray === null ? verdict : { ...verdict, broken: { kind: 'end', position: stray } }
}

/** The same, asked for by a person and told as an event (校验). */
export async function verifyEvents(by: { actorId: string; organisationId: string; now: Date }): Promise<Verdict> {
  const verdict = await checkEvents()
  const { from, to, sound, broken } = verdict
  const detail = { from: from.position, to: to.position, hash: to.hash, sound, broken: broken && { ...broken } }
  await transaction((tx) =>
    appendEvent(tx, {
      at: by.now,
      actorId: by.actorId,
      organisationId: by.organisationId,
      verb: 'verifyEvents',
      detail,
    }),
  )
  return verdict
}
