import { chainEnds, eventBehindTheEnd, readChain } from '@/lib/features/audit/data/event-log'
import { followChain, type Verdict } from '@/lib/platform/events/event-chain'

/**
 * Follows the whole chain in the database, up to the event that is the last one now; events that come in meanwhile are
 * left for the next time.
 */
export async function checkEvents(): Promise<Verdict> {
  const { from, to } = await chainEnds()
  const verdict = await followChain(from, readChain(from.position, to.position), to)
  const stray = verdict.broken ? null : await eventBehindTheEnd()
  return stray === null ? verdict : { ...verdict, broken: { kind: 'end', position: stray } }
}
