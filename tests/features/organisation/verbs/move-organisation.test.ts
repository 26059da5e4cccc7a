import { beforeAll, describe, expect, test } from 'vitest'
import { findMoveAway } from '@/lib/features/organisation/data/organisation-history'
import { findReport } from '@/lib/features/report/data/reports'
import { database } from '@/lib/platform/database/client'
import { useDatabase } from '../../../support/database'
import {
  addCity,
  administratorAt,
  historyOf,
  organisation,
  organisationEvents,
} from '../../../support/organisation-verbs'
import { scopeFor } from '../../../support/people'
import { now, personAt, reportFor } from '../../../support/setting'
import { moveOrganisation } from '../../../support/verbs'

useDatabase()
let by: Awaited<ReturnType<typeof administratorAt>>
const reason = '区划调整，划归西区管理'

beforeAll(async () => {
  await addCity()
  by = await administratorAt('city')
})

describe('an organisation whose report is being read', () => {
  test('goes with its report; the claim is released, and the old reviewer can be told', async () => {
    const clerk = await personAt('education', 'clerk')
    const reviewer = await personAt('east', 'reviewer', 'reviewer')
    const id = await reportFor(clerk, 2026)
    await database().report.update({
      where: { id },
      data: { state: 'submitted', claimedById: reviewer.userId, claimedAt: now },
    })
    expect(await findReport(reviewer.scope, id)).not.toBeNull()
    expect(await findMoveAway(reviewer.scope, id)).toBeNull()
    expect(await moveOrganisation(by('education'), 'west', reason)).toEqual({ ok: true, value: null })

    expect(await organisation('education')).toMatchObject({ parentId: 'west', path: '/city/west/education/' })
    expect(await database().report.findUnique({ where: { id } })).toMatchObject({
      state: 'submitted',
      claimedById: null,
      claimedAt: null,
    })
    expect(await findReport(reviewer.scope, id)).toBeNull()
    expect(await findMoveAway(reviewer.scope, id)).toEqual({ organisation: 'education全称', to: 'west全称', at: now })
    expect(await findReport(await scopeFor('reviewer', 'west'), id)).not.toBeNull()
    expect(await historyOf('education')).toEqual([
      {
        verb: 'move',
        reason,
        imported: false,
        at: now,
        before: { parentId: 'east', parent: 'east全称', path: '/city/east/education/' },
        after: { parentId: 'west', parent: 'west全称', path: '/city/west/education/' },
      },
    ])
    expect(await organisationEvents('education')).toMatchObject([
      { verb: 'create' },
      { verb: 'moveOrganisation', detail: { released: 1 } },
    ])
  })

  test('nobody is told who never had it', async () => {
    const { id } = await database().report.findFirstOrThrow()
    for (const [role, at] of [
      ['reviewer', 'west'],
      ['reviewer', 'police'],
      ['author', 'police'],
      ['systemAdministrator', 'city'],
    ] as const)
      expect(await findMoveAway(await scopeFor(role, at), id)).toBeNull()
    expect(await findMoveAway(await scopeFor('reviewer', 'east'), 'not an id')).toBeNull()
  })
})

test.each([
  ['city', 'police', 'organisation.circle'],
  ['east', 'police', 'organisation.circle'],
  ['east', 'east', 'organisation.circle'],
  ['police', 'east', 'organisation.unchanged'],
  ['police', 'nowhere', 'organisation.notFound'],
  ['nowhere', 'east', 'organisation.notFound'],
])('%s to %s is refused: %s', async (id, parent, code) => {
  const before = await database().event.count()
  expect(await moveOrganisation(by(id), parent, reason)).toMatchObject({ ok: false, code })
  expect(await database().event.count()).toBe(before)
})

test('two moves that would close a circle: one is refused with a sentence', async () => {
  const results = await Promise.all([
    moveOrganisation(by('east'), 'west', reason),
    moveOrganisation(by('west'), 'east', reason),
  ])
  expect(results.map(({ ok }) => ok).sort()).toEqual([false, true])
  expect(results.find(({ ok }) => !ok)).toMatchObject({ code: 'organisation.circle' })
})
