import { type Connection, database, manyRows } from '@/lib/platform/database/client'
import type { ChainedEvent, Link, Verdict } from '@/lib/platform/events/event-chain'

// The whole log, for whoever verifies, exports or prunes it: the audit administrator, or the person at the server's
// console. It holds ids and no content of any report.

/**
 * Both ends of the chain as the database keeps them: what stands before the first event that is left, and the last
 * event.
 */
export async function chainEnds(connection: Connection = database()): Promise<{ from: Link; to: Link }> {
  const { prunedPosition, prunedHash, position, hash } = await connection.eventChain.findUniqueOrThrow({
    where: { id: 1 },
  })
  return { from: { position: Number(prunedPosition), hash: prunedHash }, to: { position: Number(position), hash } }
}

/** Number of an event that stands behind the last one the chain knows; null when there is none, as it should be. */
export async function eventBehindTheEnd(): Promise<number | null> {
  const rows = await database().$queryRaw<
    { id: bigint }[]
  >`SELECT id FROM "Event" WHERE id > (SELECT position FROM "EventChain") ORDER BY id LIMIT 1`
  return rows[0] ? Number(rows[0].id) : null
}

/** Events after one and up to another, in order and piece by piece, as their hashes cover them. */
export async function* readChain(after: number, upTo: number, piece = 5000): AsyncGenerator<ChainedEvent> {
  for (let last = after; last < upTo; ) {
    const rows = await manyRows<ChainedEvent>(
      `SELECT id::float8 AS id, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, "actorId", "organisationId", "reportId", verb, revision,
        detail::text AS detail, address, hash
      FROM "Event" WHERE id > $1 AND id <= $2 ORDER BY id LIMIT $3`,
      [last, upTo, piece],
    )
    if (rows.length === 0) return
    yield* rows
    last = rows.at(-1)!.id
  }
}

/**
 * The last event before an instant with nothing at or after it before it in the chain: what a retention that ended then
 * lets go; null when there is none.
 */
export async function lastEventBefore(instant: Date): Promise<Link | null> {
  const rows = await database().$queryRaw<{ id: bigint; hash: string }[]>`
    SELECT id, hash FROM "Event"
    WHERE id < COALESCE((SELECT min(id) FROM "Event" WHERE at >= ${instant}::timestamptz), 9223372036854775807) ORDER BY id DESC LIMIT 1`
  return rows[0] ? { position: Number(rows[0].id), hash: rows[0].hash } : null
}

/**
 * Removes the events up to one and keeps its number and hash as the beginning of the chain. The database refuses it (an
 * exception) while one of them is younger than the retention, or when the hash is another.
 * @returns how many were removed
 */
export async function pruneEvents(tx: Connection, upTo: Link): Promise<number> {
  const rows = await tx.$queryRaw<
    { removed: bigint }[]
  >`SELECT "pruneEvents"(${BigInt(upTo.position)}, ${upTo.hash}) AS removed`
  return Number(rows[0]!.removed)
}

/** Hash of the event at a place; null when it is not there. */
export async function hashAt(position: number): Promise<string | null> {
  return (await database().event.findUnique({ where: { id: BigInt(position) }, select: { hash: true } }))?.hash ?? null
}

/** When somebody verified the whole chain last, who, and what was found; null when nobody did. */
export async function lastVerification(): Promise<{ at: Date; by: string | null; verdict: Verdict } | null> {
  const event = await database().event.findFirst({
    where: { verb: 'verifyEvents' },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { at: true, detail: true, actor: { select: { name: true } } },
  })
  if (!event) return null
  const { from, to, hash, sound, broken } = event.detail as unknown as {
    from: number
    to: number
    hash: string
    sound: number
    broken: Verdict['broken']
  }
  return {
    at: event.at,
    by: event.actor?.name ?? null,
    verdict: { from: { position: from, hash: '' }, to: { position: to, hash }, sound, broken },
  }
}
