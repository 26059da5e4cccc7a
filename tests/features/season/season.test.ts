import { beforeAll, expect, test } from 'vitest'
import { findOpenPractice, listSeasons } from '@/lib/features/season/data/seasons'
import { yearsInSeason } from '@/lib/features/season/years-in-season'
import { database } from '@/lib/platform/database/client'
import { actorFrom } from '@/lib/platform/session/actor'
import { scopeOf } from '@/lib/platform/session/scope-of'
import { useDatabase } from '../../support/database'
import { signedIn } from '../../support/people'
import { addAgency, now, type Person, personAt } from '../../support/setting'
import { closePractice, createReport, enterPractice, leavePractice, openSeason } from '../../support/verbs'

useDatabase()
let clerk: Person
let by: { actorId: string; organisationId: string; now: Date }

beforeAll(async () => {
  clerk = await addAgency('education')
  by = {
    actorId: (await personAt('education', 'administrator', 'systemAdministrator')).userId,
    organisationId: 'education',
    now,
  }
})

const events = (verb: string) =>
  database().event.findMany({ where: { verb }, select: { detail: true, actorId: true, organisationId: true } })

test('a season that has not begun can be opened early; then its reports can be begun', async () => {
  const summer = new Date('2027-07-01T10:00:00+08:00')
  expect(await createReport(clerk.scope, clerk, { year: 2027 }, summer)).toMatchObject({ code: 'report.year' })
  expect((await yearsInSeason(clerk.scope, summer)).current).toBe(2026)
  expect(await openSeason({ ...by, now: summer }, { year: 2027, practice: false })).toEqual({ ok: true, value: null })
  expect(await openSeason({ ...by, now: summer }, { year: 2027, practice: false })).toEqual({
    ok: false,
    code: 'season.open',
    message: '2027年度的正式填报已经开启，请刷新页面查看',
  })
  expect(await createReport(clerk.scope, clerk, { year: 2027 }, summer)).toMatchObject({ ok: true })
  expect(await yearsInSeason(clerk.scope, summer)).toMatchObject({
    current: 2027,
    years: [2027, 2026, 2025, 2024, 2023, 2022, 2021, 2020, 2019],
  })
  expect(await listSeasons()).toMatchObject([
    {
      year: 2027,
      practice: false,
      format: '2021',
      openedAt: summer,
      openedBy: { name: 'administrator' },
      closedAt: null,
    },
  ])
  expect(await events('openSeason')).toEqual([
    { detail: { year: 2027, practice: false, format: '2021' }, actorId: by.actorId, organisationId: 'education' },
  ])
})

test.each([[2018], [2027], [1]])('%d cannot be opened', async (year) => {
  expect(await openSeason(by, { year, practice: true })).toEqual({
    ok: false,
    code: 'season.year',
    message: '可以开启的年度为2019年至2026年',
  })
})

test('practice opens, is worked in, ends, and is told to who was in it', async () => {
  const headers = await signedIn('education')
  const asking = async () => (await actorFrom(headers, new Date()))!
  const { sessionId, userId } = await asking()
  const practising = { userId, organisationId: 'education', sessionId, now }
  expect(await enterPractice(practising)).toMatchObject({ ok: false, code: 'practice.closed' })

  expect(await openSeason(by, { year: 2026, practice: true })).toMatchObject({ ok: true })
  expect(await yearsInSeason({ practice: true }, new Date('2027-11-01T10:00:00+08:00'))).toEqual({
    current: 2026,
    years: [2026],
  })
  expect(await openSeason(by, { year: 2025, practice: true })).toEqual({
    ok: false,
    code: 'season.otherPractice',
    message: '2026年度的演练还没有结束，请先结束它',
  })
  expect(await enterPractice(practising)).toEqual({ ok: true, value: null })
  expect(await enterPractice(practising)).toEqual({ ok: true, value: null })
  expect(await events('enterPractice')).toHaveLength(1)
  const inside = await asking()
  expect(inside).toMatchObject({ practice: true, practiceEnded: false })

  const real = await createReport(clerk.scope, clerk, { year: 2026 }, now)
  const practice = await createReport(scopeOf(inside)!, clerk, { year: 2026 }, now)
  if (!real.ok || !practice.ok) throw new Error('no report')
  expect(practice.value.id).not.toBe(real.value.id)
  expect(await createReport(scopeOf(inside)!, clerk, { year: 2025 }, now)).toEqual({
    ok: false,
    code: 'practice.closed',
    message: '2025年度现在没有开放的演练',
  })

  expect(await closePractice(by, 2026)).toEqual({ ok: true, value: null })
  expect(await closePractice(by, 2026)).toMatchObject({ ok: false, code: 'season.closed' })
  expect(await findOpenPractice()).toBeNull()
  // Whoever held the page open has a scope that says practice; nothing new begins in it.
  expect(await createReport(scopeOf(inside)!, clerk, { year: 2026 }, now)).toMatchObject({ code: 'practice.closed' })
  expect(await asking()).toMatchObject({ practice: false, practiceEnded: true })
  expect(await leavePractice(practising)).toEqual({ ok: true, value: null })
  expect(await leavePractice(practising)).toEqual({ ok: true, value: null })
  expect(await events('leavePractice')).toHaveLength(1)
  expect(await asking()).toMatchObject({ practice: false, practiceEnded: false })

  expect(await openSeason(by, { year: 2026, practice: true })).toMatchObject({ ok: true })
  await enterPractice(practising)
  expect(await createReport(scopeOf(await asking())!, clerk, { year: 2026 }, now)).toEqual(practice)
})
