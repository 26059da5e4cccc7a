import { beforeAll, expect, test } from 'vitest'
import { chainEnds, readChain } from '@/lib/features/audit/data/event-log'
import { database, transaction } from '@/lib/platform/database/client'
import { followChain } from '@/lib/platform/events/event-chain'
import { appendEvent } from '@/lib/platform/events/events'
import { useDatabase } from '../../support/database'
import { addOrganisation, addPerson, scopeFor } from '../../support/people'
import { createReport, resumeCheck, saveReport, suspendCheck } from '../../support/verbs'

useDatabase()
const now = new Date('2026-11-21T10:00:00+08:00')
let reportId: string
let actorId: string

beforeAll(async () => {
  await addOrganisation('education')
  actorId = await addPerson('clerk', 'author', 'education')
  const organisation = await database().organisation.findUniqueOrThrow({ where: { id: 'education' } })
  const made = await createReport(
    await scopeFor('author', 'education'),
    { userId: actorId, organisation },
    { year: 2024 },
    now,
  )
  if (!made.ok) throw new Error(made.message)
  reportId = made.value.id
})

test('saves, downloads, suspensions and refusals at the same moment do not wait for each other in a circle', async () => {
  const scope = await scopeFor('author', 'education')
  const before = await database().event.count()
  const save = (n: number) =>
    saveReport(
      scope,
      actorId,
      { reportId, revision: 0, changes: [{ field: 'narrative.lead', base: '', value: `第${n}次` }] },
      now,
    )
  // As a download or a refusal tells it: about the report, without having locked it.
  const tell = () =>
    transaction((tx) => appendEvent(tx, { at: now, verb: 'export', actorId, organisationId: 'education', reportId }))
  const change = { actorId, organisationId: 'education', slug: 'six-sections-and-no-more', now }
  const work = Array.from({ length: 12 }, (_, n) => [
    save(n),
    tell(),
    n % 2 ? suspendCheck(change, '原因如此这般') : resumeCheck(change),
    tell(),
  ]).flat()
  const outcomes = await Promise.allSettled(work)
  expect(outcomes.filter(({ status }) => status === 'rejected')).toEqual([])
  const { from, to } = await chainEnds()
  expect(await followChain(from, readChain(0, to.position), to)).toMatchObject({
    broken: null,
    sound: await database().event.count(),
  })
  expect(await database().event.count()).toBeGreaterThanOrEqual(before + 24)
})
