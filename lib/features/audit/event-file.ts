import { z } from 'zod'
import { chainEnds, readChain } from '@/lib/features/audit/data/event-log'
import { type ChainedEvent, followChain, type Link, type Verdict } from '@/lib/platform/events/event-chain'
import { accept, type Result, refuse } from '@/lib/std/result'

// The whole log as a file of JSON lines: a head that says where it begins and ends, then one event a line, as its hash
// covers it. It is verified without the database.

const link = z.strictObject({ position: z.int().min(0), hash: z.string() })
const head = z.strictObject({
  kind: z.literal('ogi-events'),
  version: z.literal(1),
  exportedAt: z.string(),
  from: link,
  to: link,
})
const text = z.string().nullable()
const event = z.strictObject({
  id: z.int(),
  at: z.string(),
  actorId: text,
  organisationId: text,
  reportId: text,
  verb: z.string(),
  revision: z.int().nullable(),
  detail: z.string(),
  address: text,
  hash: z.string(),
})

/** The lines of a file with the events after `from` and up to `to`. */
export async function* eventLines(from: Link, to: Link, now: Date): AsyncGenerator<string> {
  yield `${JSON.stringify({ kind: 'ogi-events', version: 1, exportedAt: now.toISOString(), from, to } satisfies z.infer<typeof head>)}\n`
  for await (const row of readChain(from.position, to.position)) yield `${JSON.stringify(row)}\n`
}

/** The same for everything that there is now, and its ends. */
export async function wholeChain(now: Date): Promise<{ from: Link; to: Link; lines: AsyncGenerator<string> }> {
  const { from, to } = await chainEnds()
  return { from, to, lines: eventLines(from, to, now) }
}

class BadLine extends Error {}

function parsed<Value>(schema: z.ZodType<Value>, line: string): Value | null {
  try {
    return schema.safeParse(JSON.parse(line)).data ?? null
  } catch {
    return null
  }
}

async function* eventsIn(lines: AsyncIterator<string>, first: number): AsyncGenerator<ChainedEvent> {
  let number = first
  for (let next = await lines.next(); !next.done; next = await lines.next()) {
    number += 1
    if (next.value.trim() === '') continue
    const row = parsed<ChainedEvent>(event, next.value)
    if (!row) throw new BadLine(`第 ${number} 行不是一条完整的记录`)
    yield row
  }
}

/** Verifies an exported file. Refused (`events.unreadable`): it is no such file, or a line is not whole. */
export async function verifyEventFile(lines: AsyncIterable<string>): Promise<Result<Verdict>> {
  const iterator = lines[Symbol.asyncIterator]()
  const first = await iterator.next()
  const opening = first.done ? null : parsed(head, first.value.replace(/^\ufeff/, ''))
  if (!opening) return refuse('events.unreadable', '不是本系统导出的操作记录文件，或者文件开头已损坏')
  try {
    return accept(await followChain(opening.from, eventsIn(iterator, 1), opening.to))
  } catch (error) {
    if (error instanceof BadLine) return refuse('events.unreadable', error.message)
    throw error
  }
}
