import { beforeAll, expect, test } from 'vitest'
import { type EventFilter, type ListedEvent, searchEvents } from '@/lib/features/audit/data/event-search'
import { database, transaction } from '@/lib/platform/database/client'
import { appendEvent, type NewEvent } from '@/lib/platform/events/events'
import { roles } from '@/lib/platform/permissions'
import type { Scope } from '@/lib/platform/scope'
import { useDatabase } from '../../../support/database'
import { addOrganisation, addPerson, scopeFor } from '../../../support/people'

useDatabase()
let scope: Scope
let clerk: string
let reviewer: string
let first: number

const day = (text: string) => new Date(`${text}T10:00:00+08:00`)

beforeAll(async () => {
  await addOrganisation('education')
  await addOrganisation('police')
  clerk = await addPerson('clerk', 'author', 'education')
  reviewer = await addPerson('reviewer', 'reviewer', 'police')
  await database().report.create({
    data: {
      id: 'r',
      number: 4711,
      organisationId: 'education',
      year: 2025,
      format: '2021',
      content: {},
      savedAt: day('2026-01-01'),
    },
  })
  scope = await scopeFor('auditAdministrator', 'police')
  first = Number((await database().event.aggregate({ _max: { id: true } }))._max.id)
  const events: NewEvent[] = [
    {
      at: day('2026-01-10'),
      verb: 'save',
      actorId: clerk,
      organisationId: 'education',
      reportId: 'r',
      revision: 3,
      detail: { fields: ['title'] },
      address: '192.0.2.1',
    },
    {
      at: day('2026-01-11'),
      verb: 'export',
      actorId: reviewer,
      organisationId: 'education',
      reportId: 'r',
      detail: { file: '100%_报告.pdf' },
    },
    {
      at: day('2026-01-12'),
      verb: 'signInRefused',
      actorId: null,
      organisationId: 'education',
      detail: { accountId: clerk, reason: 'wrongPassword' },
    },
    {
      at: day('2026-01-12'),
      verb: 'signIn',
      actorId: reviewer,
      organisationId: 'police',
      detail: { accountId: reviewer },
    },
    // Told late: its time is before those with lower numbers.
    { at: day('2026-01-09'), verb: 'signIn', actorId: clerk, organisationId: 'education' },
  ]
  for (const event of events) await transaction((tx) => appendEvent(tx, event))
})

const places = (events: readonly ListedEvent[]) => events.map(({ id }) => id - first).filter((place) => place > 0)
const find = async (filter: EventFilter) => places(await searchEvents(scope, { until: day('2026-02-01'), ...filter }))

test('newest first by time, then by number, with names and numbers as people know them', async () => {
  const found = await searchEvents(scope, { until: day('2026-02-01') })
  expect(places(found)).toEqual([4, 3, 2, 1, 5])
  expect(found.find(({ id }) => id === first + 1)).toEqual({
    id: first + 1,
    at: day('2026-01-10'),
    verb: 'save',
    revision: 3,
    detail: { fields: ['title'] },
    address: '192.0.2.1',
    actor: 'clerk',
    username: 'clerk',
    unit: 'education全称',
    report: 4711,
  })
})

test.each<[string, EventFilter, number[]]>([
  ['from a day on', { from: day('2026-01-11') }, [4, 3, 2]],
  ['until an instant, which is not included', { until: day('2026-01-11') }, [1, 5]],
  ['a person: what he did, and what concerns his account', { person: 'Clerk' }, [3, 1, 5]],
  ['a unit by part of its name', { unit: 'polic' }, [4]],
  ['verbs', { verbs: ['signIn', 'export'] }, [4, 2, 5]],
  ['a report by its number', { report: 4711 }, [2, 1]],
  ['part of the detail', { text: '报告.PDF' }, [2]],
  ['a sign that stands for anything elsewhere', { text: '100%_' }, [2]],
  ['the same sign alone', { text: '%' }, [2]],
  [
    'all of it together',
    { person: 'reviewer', verbs: ['export'], report: 4711, text: 'pdf', from: day('2026-01-11') },
    [2],
  ],
  ['a person who is not there', { person: 'nobody' }, []],
  ['a number that no report has', { report: 1 }, []],
  ['a quotation mark', { text: `' OR '1'='1` }, []],
])('finds by %s', async (_, filter, expected) => {
  expect(await find(filter)).toEqual(expected)
})

test('pages follow each other without gap or repetition, also between events of one instant', async () => {
  const seen: number[] = []
  let after = null
  for (;;) {
    const [event]: ListedEvent[] = await searchEvents(scope, { until: day('2026-02-01') }, { after, limit: 1 })
    if (!event) break
    seen.push(event.id - first)
    after = { at: event.at.toISOString(), id: event.id }
  }
  expect(seen).toEqual([4, 3, 2, 1, 5])
})

test.each(roles)('%s finds events only as audit administrator', async (role) => {
  expect((await searchEvents(await scopeFor(role, 'education'), {})).length > 0).toBe(role === 'auditAdministrator')
})
