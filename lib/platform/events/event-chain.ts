import { createHash } from 'node:crypto'

/**
 * An event as its hash covers it: every column as text, or null. `detail` is the text that PostgreSQL gives for it,
 * letter by letter.
 */
export interface ChainedEvent {
  /** Its place in the chain: 1, 2, 3 … without gaps. */
  readonly id: number
  /** ISO instant in UTC with milliseconds. */
  readonly at: string
  readonly actorId: string | null
  readonly organisationId: string | null
  readonly reportId: string | null
  readonly verb: string
  readonly revision: number | null
  readonly detail: string
  readonly address: string | null
  /** SHA-256 (hex), with the hash of the event before. */
  readonly hash: string
}

/** A place of the chain: an event's number and hash. */
export interface Link {
  readonly position: number
  readonly hash: string
}

/** What stands before the first event. */
export const beginning: Link = { position: 0, hash: '0'.repeat(64) }

const field = (text: string | number | null): string =>
  text === null ? '-,' : `${Buffer.byteLength(String(text))}:${text},`

/** The hash that an event has to have after `previous`; the same as "eventHash" in the database. */
export function hashOf(
  previous: string,
  { id, at, actorId, organisationId, reportId, verb, revision, detail, address }: Omit<ChainedEvent, 'hash'>,
): string {
  return createHash('sha256')
    .update([previous, id, at, actorId, organisationId, reportId, verb, revision, detail, address].map(field).join(''))
    .digest('hex')
}

export type Break =
  /** A number is missing: events were removed. */
  | { readonly kind: 'missing'; readonly position: number }
  /** The event, or one of its neighbours' order, is not what was written. */
  | { readonly kind: 'changed'; readonly position: number }
  /** The last events are missing, or there are more than the chain knows. */
  | { readonly kind: 'end'; readonly position: number }

/** How far a chain is sound: `sound` events after `from`, up to `to`; `broken` is the first place where it is not. */
export interface Verdict {
  readonly from: Link
  readonly to: Link
  readonly sound: number
  readonly broken: Break | null
}

/**
 * Follows a chain from `from`, event by event.
 * @param events in the order of their numbers
 * @param end the last event there has to be; null when that is not known
 */
export async function followChain(from: Link, events: AsyncIterable<ChainedEvent>, end: Link | null): Promise<Verdict> {
  let to = from
  const verdict = (broken: Break | null): Verdict => ({ from, to, sound: to.position - from.position, broken })
  for await (const event of events) {
    const position = to.position + 1
    if (event.id !== position) return verdict({ kind: event.id > position ? 'missing' : 'changed', position })
    if (hashOf(to.hash, event) !== event.hash) return verdict({ kind: 'changed', position })
    to = { position, hash: event.hash }
  }
  if (end && to.position < end.position) return verdict({ kind: 'end', position: to.position + 1 })
  if (end && (to.position > end.position || to.hash !== end.hash))
    return verdict({ kind: 'end', position: end.position })
  return verdict(null)
}
