import { beforeAll, describe, expect, test } from 'vitest'
import { affectedReports, currentSuspensions, listSuspensions } from '@/lib/features/suspension/data/suspensions'
import { readFindingCounts } from '@/lib/features/suspension/policy/finding-counts'
import { database } from '@/lib/platform/database/client'
import { useDatabase } from '../../../support/database'
import { blocked, explained, fill, referenceTo, storedStanding } from '../../../support/findings'
import { scopeFor } from '../../../support/people'
import { addAgency, now, type Person, personAt, reportFor } from '../../../support/setting'
import { explainFinding, resumeCheck, suspendCheck } from '../../../support/verbs'

useDatabase()
let clerk: Person
let neighbour: Person
let security: Person
let begun: string
let other: string

beforeAll(async () => {
  await addAgency('district')
  clerk = await addAgency('education', 'district')
  neighbour = await addAgency('police', 'district')
  security = await personAt('district', 'security', 'securityAdministrator')
  begun = await reportFor(clerk, 2026)
  other = await reportFor(neighbour, 2026)
  await fill(neighbour, other, {
    'otherMatters.processingFee.notices': '0',
    'otherMatters.processingFee.charged': '0',
    'otherMatters.processingFee.collected': '0',
  })
})

const change = (slug = blocked.slug) => ({ actorId: security.userId, organisationId: 'district', slug, now })
const suspend = (reason = '规则与新通知不一致，待修订') => suspendCheck(change(), reason)
const events = (verb: string) => database().event.findMany({ where: { verb }, select: { detail: true, actorId: true } })
const affected = async () => affectedReports(security.scope, 2026, [blocked.slug])

describe('a check', () => {
  test('cannot be suspended without a reason, nor one that does not exist', async () => {
    expect(await suspend('略')).toMatchObject({
      ok: false,
      code: 'suspension.reason',
      message: expect.stringContaining('暂停的理由'),
    })
    expect(await suspendCheck(change('no-such-check'), '规则与新通知不一致')).toMatchObject({
      ok: false,
      code: 'check.notFound',
    })
    expect(await resumeCheck(change())).toMatchObject({ ok: false, code: 'check.inUse' })
    expect(await listSuspensions()).toEqual([])
  })

  test('suspended counts nowhere any more, and nothing else of any report changes', async () => {
    const [before, untouched] = [await storedStanding(begun), await storedStanding(other)]
    expect(await affected()).toEqual([{ organisation: 'education全称', slug: blocked.slug, all: 1, blocking: 1 }])
    expect(await suspend()).toEqual({ ok: true, value: { recounted: 1 } })
    expect(await storedStanding(begun)).toEqual({ ...before, blocking: before.blocking - 1 })
    expect(await storedStanding(other)).toEqual(untouched)
    expect(await affected()).toHaveLength(1)
    expect(await events('suspendCheck')).toEqual([
      { detail: { slug: blocked.slug, recounted: 1 }, actorId: security.userId },
    ])
    expect(await suspend()).toMatchObject({ ok: false, code: 'check.suspended' })
    expect((await currentSuspensions()).map(({ slug }) => slug)).toEqual([blocked.slug])
  })

  test('is left out by saves and by new reports too', async () => {
    const before = await storedStanding(begun)
    await fill(clerk, begun, { 'otherMatters.processingFee.notices': '1' })
    expect((await storedStanding(begun)).blocking).toBe(before.blocking)
    const fresh = await storedStanding(await reportFor(clerk, 2024))
    const blocks = Object.values(readFindingCounts(fresh.findingCounts) ?? {}).reduce(
      (sum, { blocking }) => sum + blocking,
      0,
    )
    expect(fresh.blocking).toBe(blocks - 1)
  })

  test('in use again counts as before, and the suspension stays on record', async () => {
    const before = await storedStanding(begun)
    expect(await resumeCheck(change())).toEqual({ ok: true, value: { recounted: 2 } })
    expect(await storedStanding(begun)).toEqual({ ...before, blocking: before.blocking + 1 })
    expect(await listSuspensions()).toMatchObject([
      {
        slug: blocked.slug,
        reason: '规则与新通知不一致，待修订',
        suspendedBy: { name: 'security' },
        liftedAt: now,
        liftedBy: { name: 'security' },
      },
    ])
    expect(await currentSuspensions()).toEqual([])
    expect(await events('resumeCheck')).toHaveLength(1)
  })

  test('that is suspended takes no decisions, and gives back those that were made', async () => {
    await fill(neighbour, other, explained.fields)
    const finding = {
      ...(await referenceTo(neighbour.scope, other, explained.slug)),
      scope: neighbour.scope,
      actorId: neighbour.userId,
      reportId: other,
      now,
    }
    await suspendCheck(change(explained.slug), '收费年度口径待明确')
    expect(await explainFinding(finding, '含上年度通知的20元')).toMatchObject({ ok: false, code: 'finding.gone' })
    await resumeCheck(change(explained.slug))
    expect(await explainFinding(finding, '含上年度通知的20元')).toMatchObject({ ok: true })
    await suspendCheck(change(explained.slug), '收费年度口径待明确')
    await resumeCheck(change(explained.slug))
    expect(await database().decision.count({ where: { reportId: other } })).toBe(1)
  })
})

test('the reports affected are those of the asked year and of organisations in scope', async () => {
  expect(await affectedReports(security.scope, 2025, [blocked.slug])).toEqual([])
  expect(await affectedReports(security.scope, 2026, [])).toEqual([])
  expect(await affectedReports(await scopeFor('author', 'police'), 2026, [blocked.slug])).toEqual([])
})

test('a suspension among twenty saves neither locks up nor leaves a wrong count', async () => {
  const saves = Array.from({ length: 20 }, (_, index) =>
    fill(index % 2 ? clerk : neighbour, index % 2 ? begun : other, {
      'requests.received.businesses': String(index),
    }).catch(() => undefined),
  )
  const [suspended] = await Promise.all([suspend(), ...saves])
  expect(suspended.ok).toBe(true)
  for (const id of [begun, other]) {
    const { blocking, findingCounts } = await storedStanding(id)
    const counts = Object.entries(readFindingCounts(findingCounts) ?? {}).filter(([slug]) => slug !== blocked.slug)
    expect(blocking).toBe(counts.reduce((sum, [, count]) => sum + count.blocking, 0))
  }
  await resumeCheck(change())
})

test('five thousand reports are recounted in one short statement', async () => {
  await database()
    .$executeRaw`INSERT INTO "Organisation" (id, name, "shortName", level, kind) SELECT 'many-' || n, '单位' || n, '单位' || n, 'county', 'department' FROM generate_series(1, 5000) n`
  await database()
    .$executeRaw`INSERT INTO "Report" (id, "organisationId", year, format, content, blocking, "findingCounts", "savedAt")
    SELECT 'many-' || n, 'many-' || n, 2026, '2021', '{}', 3, '{"fee-figures-given":{"all":1,"blocking":1},"every-cell-filled":{"all":2,"blocking":2}}', now() FROM generate_series(1, 5000) n`
  const start = performance.now()
  expect(await suspend()).toMatchObject({ ok: true })
  const took = performance.now() - start
  expect(await database().report.count({ where: { id: { startsWith: 'many-' }, blocking: 2 } })).toBe(5000)
  // Far above what it takes, so that a slow machine does not fail it; a run of the checks over them would take longer.
  expect(took).toBeLessThan(10_000)
})
