import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { chainEnds, hashAt, lastEventBefore, pruneEvents, readChain } from '@/lib/features/audit/data/event-log'
import { database, transaction } from '@/lib/platform/database/client'
import { beginning, type ChainedEvent, followChain, hashOf } from '@/lib/platform/events/event-chain'
import { appendEvent } from '@/lib/platform/events/events'
import { asOwner, useDatabase } from '../../support/database'
import { addOrganisation, addPerson } from '../../support/people'

useDatabase()
const at = new Date('2026-11-21T10:00:00.007+08:00')
let actorId: string

const add = (detail: Record<string, string | number | null> = {}, when = at) =>
  transaction((tx) => appendEvent(tx, { at: when, verb: 'save', actorId, organisationId: 'education', detail }))

async function verify() {
  const { from, to } = await chainEnds()
  return followChain(from, readChain(from.position, Number.MAX_SAFE_INTEGER), to)
}

/** Does what nobody but the owner can, with the triggers off. */
const tamper = (sql: string) =>
  asOwner(`ALTER TABLE "Event" DISABLE TRIGGER ALL; ${sql}; ALTER TABLE "Event" ENABLE TRIGGER ALL`)

beforeAll(async () => {
  await addOrganisation('education')
  actorId = await addPerson('clerk', 'author', 'education')
})

beforeEach(async () => {
  await tamper(
    `DELETE FROM "Event"; UPDATE "EventChain" SET position = 0, hash = repeat('0', 64), "prunedPosition" = 0, "prunedHash" = repeat('0', 64)`,
  )
  await add({ n: 1 })
  await add({ 单位: '云溪区教育局 “引号”\n𬉼', empty: '', zero: 0, none: null, share: 0.1 })
  await transaction((tx) =>
    appendEvent(tx, {
      at,
      verb: 'signInRefused',
      actorId: null,
      organisationId: null,
      revision: 0,
      address: '2001:db8::1',
    }),
  )
  for (let n = 4; n <= 6; n++) await add({ n })
})

test('events are numbered without gaps, also after one that failed', async () => {
  await expect(
    transaction(async (tx) => {
      await appendEvent(tx, { at, verb: 'save', actorId, organisationId: 'education' })
      throw new Error('stop')
    }),
  ).rejects.toThrow('stop')
  await expect(
    transaction((tx) => appendEvent(tx, { at, verb: 'save', actorId: 'nobody', organisationId: null })),
  ).rejects.toThrow()
  await add()
  expect(
    (await database().event.findMany({ orderBy: { id: 'asc' }, select: { id: true } })).map(({ id }) => Number(id)),
  ).toEqual([1, 2, 3, 4, 5, 6, 7])
})

test('the database and this program find the same hashes', async () => {
  const events: ChainedEvent[] = []
  for await (const event of readChain(0, 100)) events.push(event)
  expect(events).toHaveLength(6)
  let previous = beginning.hash
  for (const event of events) {
    expect(event.hash).toBe(hashOf(previous, event))
    previous = event.hash
  }
  expect(events[0]).toMatchObject({ at: '2026-11-21T02:00:00.007Z', revision: null, address: null, detail: '{"n": 1}' })
})

test('null, nothing and zero have different hashes, and no text can be moved from one column to the next', () => {
  const event = {
    id: 1,
    at: '',
    actorId: null,
    organisationId: null,
    reportId: null,
    verb: 'save',
    revision: null,
    detail: '{}',
    address: null,
  }
  const hashes = [
    event,
    { ...event, actorId: '' },
    { ...event, organisationId: '' },
    { ...event, revision: 0 },
    { ...event, actorId: '-,' },
    { ...event, verb: 'sav', detail: 'e{}' },
  ].map((each) => hashOf('', each))
  expect(new Set(hashes).size).toBe(hashes.length)
})

describe('verifying', () => {
  test('finds a whole chain sound, also piece by piece', async () => {
    const to = { position: 6, hash: await hashAt(6) }
    expect(await verify()).toEqual({ from: beginning, to, sound: 6, broken: null })
    const { from, to: end } = await chainEnds()
    expect(await followChain(from, readChain(0, 6, 2), end)).toMatchObject({ sound: 6, broken: null })
  })

  test.each([
    ['a changed text', `UPDATE "Event" SET detail = '{"n": 40}' WHERE id = 4`, { kind: 'changed', position: 4 }, 3],
    [
      'a changed time, by a millisecond',
      `UPDATE "Event" SET at = at + interval '1 ms' WHERE id = 2`,
      { kind: 'changed', position: 2 },
      1,
    ],
    ['another person', `UPDATE "Event" SET "actorId" = NULL WHERE id = 1`, { kind: 'changed', position: 1 }, 0],
    ['nothing instead of null', `UPDATE "Event" SET address = '' WHERE id = 4`, { kind: 'changed', position: 4 }, 3],
    ['a missing event', 'DELETE FROM "Event" WHERE id = 3', { kind: 'missing', position: 3 }, 2],
    ['the first event missing', 'DELETE FROM "Event" WHERE id = 1', { kind: 'missing', position: 1 }, 0],
    ['the last event missing', 'DELETE FROM "Event" WHERE id = 6', { kind: 'end', position: 6 }, 5],
    ['every event missing', 'DELETE FROM "Event"', { kind: 'end', position: 1 }, 0],
    [
      'two events exchanged',
      'UPDATE "Event" SET id = 100 WHERE id = 4; UPDATE "Event" SET id = 4 WHERE id = 5; UPDATE "Event" SET id = 5 WHERE id = 100',
      { kind: 'changed', position: 4 },
      3,
    ],
    [
      'an event written in',
      `INSERT INTO "Event" (id, at, verb, hash) VALUES (7, now(), 'save', 'x')`,
      { kind: 'changed', position: 7 },
      6,
    ],
    [
      'one with a fitting hash, behind the end',
      `INSERT INTO "Event" (id, at, verb) VALUES (7, now(), 'save'); UPDATE "Event" e SET hash = "eventHash"((SELECT hash FROM "Event" WHERE id = 6), e) WHERE id = 7`,
      { kind: 'end', position: 6 },
      7,
    ],
    [
      'a removed event with a new number for those after it',
      'DELETE FROM "Event" WHERE id = 3; UPDATE "Event" SET id = 3 WHERE id = 4; UPDATE "Event" SET id = 4 WHERE id = 5; UPDATE "Event" SET id = 5 WHERE id = 6; UPDATE "EventChain" SET position = 5',
      { kind: 'changed', position: 3 },
      2,
    ],
  ])('names %s', async (_, sql, broken, sound) => {
    await tamper(sql)
    expect(await verify()).toMatchObject({ broken, sound })
  })
})

test('fifty at the same moment make one chain without gaps', async () => {
  await Promise.all(Array.from({ length: 50 }, (_, n) => add({ n })))
  expect(await verify()).toMatchObject({ sound: 56, broken: null })
})

describe('the application may not', () => {
  test.each([
    ['change an event', `UPDATE "Event" SET verb = 'other'`],
    ['change one column of it', `UPDATE "Event" SET hash = ''`],
    ['remove an event', 'DELETE FROM "Event"'],
    ['empty the table', 'TRUNCATE "Event"'],
    ['write the end of the chain', 'UPDATE "EventChain" SET position = 0'],
    ['remove the end of the chain', 'DELETE FROM "EventChain"'],
    ['change a decision', `UPDATE "Decision" SET text = ''`],
    ['remove a decision', 'DELETE FROM "Decision"'],
    ['change a version', `UPDATE "Version" SET digest = ''`],
    ['remove a version', 'DELETE FROM "Version"'],
    ['see what migrations there were', 'SELECT 1 FROM "_prisma_migrations"'],
  ])('%s', async (_, sql) => {
    await expect(database().$executeRawUnsafe(sql)).rejects.toThrow(/permission denied/)
  })

  test.each([
    ['switch the trigger off', 'ALTER TABLE "Event" DISABLE TRIGGER ALL', /must be owner/],
    ['drop the trigger', 'DROP TRIGGER "Event_chain" ON "Event"', /must be owner/],
    ['switch triggers off for its session', 'SET session_replication_role = replica', /permission denied/],
    [
      'write the function anew',
      `CREATE OR REPLACE FUNCTION "chainEvent"() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'`,
      /permission denied|must be owner/,
    ],
    ['work as the owner', 'SET ROLE app', /permission denied/],
  ])('%s', async (_, sql, refusal) => {
    await expect(database().$executeRawUnsafe(sql)).rejects.toThrow(refusal)
  })

  test('choose number or hash of its event', async () => {
    await database().$executeRaw`INSERT INTO "Event" (id, at, verb, hash) VALUES (99, now(), 'save', 'mine')`
    expect(await verify()).toMatchObject({ sound: 7, broken: null })
  })
})

test.each([
  ['UPDATE', `UPDATE "Event" SET verb = 'other'`],
  ['DELETE', 'DELETE FROM "Event" WHERE id = 1'],
  ['TRUNCATE', 'TRUNCATE "Event"'],
])('%s is refused by the trigger even to the owner', async (_, sql) => {
  await expect(asOwner(sql)).rejects.toThrow('events are append-only')
})

describe('the end of retention', () => {
  const monthsAgo = (months: number) => new Date(new Date().setMonth(new Date().getMonth() - months))
  const keep = (months: number) =>
    asOwner(
      `INSERT INTO "Setting" (key, value, at) VALUES ('audit.retentionMonths', '${months}', now()) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
    )

  beforeEach(async () => {
    await tamper(
      `DELETE FROM "Event"; DELETE FROM "Setting"; UPDATE "EventChain" SET position = 0, hash = repeat('0', 64)`,
    )
    for (const months of [50, 40, 7, 1]) await add({ months }, monthsAgo(months))
  })

  const prune = async (position: number) =>
    transaction(async (tx) => pruneEvents(tx, { position, hash: (await hashAt(position))! }))

  test('lets go what is older, and the rest is sound', async () => {
    expect(await lastEventBefore(monthsAgo(36))).toMatchObject({ position: 2 })
    expect(await prune(2)).toBe(2)
    expect(await verify()).toMatchObject({ from: { position: 2 }, to: { position: 4 }, sound: 2, broken: null })
    await add()
    expect(await verify()).toMatchObject({ sound: 3, broken: null })
    expect(await lastEventBefore(monthsAgo(36))).toBeNull()
  })

  test('is refused for younger ones, by the setting, and below six months whatever it says', async () => {
    await expect(prune(3)).rejects.toThrow('kept for 36 months')
    await keep(6)
    expect(await prune(3)).toBe(3)
    await keep(1)
    await add({}, monthsAgo(5))
    await expect(prune(4)).rejects.toThrow('kept for 6 months')
    expect(await verify()).toMatchObject({ sound: 2, broken: null })
  })

  test('is refused when a younger one stands among the old ones', async () => {
    await add({}, monthsAgo(60))
    await expect(prune(5)).rejects.toThrow('kept for 36 months')
    expect(await lastEventBefore(monthsAgo(36))).toMatchObject({ position: 2 })
  })

  test('is refused without the hash that an export shows', async () => {
    await expect(transaction((tx) => pruneEvents(tx, { position: 2, hash: 'x' }))).rejects.toThrow('no such event')
    await expect(transaction((tx) => pruneEvents(tx, { position: 99, hash: 'x' }))).rejects.toThrow('no such event')
  })

  test('moves the beginning only; taking more than that is seen', async () => {
    await prune(1)
    await tamper('DELETE FROM "Event" WHERE id = 2')
    expect(await verify()).toMatchObject({ sound: 0, broken: { kind: 'missing', position: 2 } })
  })
})
