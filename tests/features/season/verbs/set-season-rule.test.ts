import { beforeAll, expect, test } from 'vitest'
import { listSeasonRules } from '@/lib/features/season/data/season-rules'
import { database } from '@/lib/platform/database/client'
import { useDatabase } from '../../../support/database'
import { addCity } from '../../../support/organisation-verbs'
import { now, type Person, personAt } from '../../../support/setting'
import { setSeasonRule } from '../../../support/verbs'

useDatabase()
let reviewer: Person

beforeAll(async () => {
  await addCity()
  reviewer = await personAt('east', 'reviewer', 'reviewer')
})

const blank = { submitBy: null, publishBy: null, requireScan: null }
const set = (
  organisationId: string,
  fields: Partial<Record<'submitBy' | 'publishBy', string>> & { requireScan?: boolean },
  year = 2026,
) => setSeasonRule(reviewer.scope, reviewer.userId, { ...blank, ...fields, organisationId, year }, now)

test('a rule is set, changed and taken away, each with one event that tells before and after', async () => {
  expect(await set('east', { submitBy: '2027-01-15', requireScan: true })).toEqual({ ok: true, value: null })
  expect(await set('east', { submitBy: '2027-01-18', publishBy: '2027-01-28' })).toEqual({ ok: true, value: null })
  expect(await listSeasonRules(reviewer.scope, 2026)).toMatchObject([
    {
      organisationId: 'east',
      submitBy: '2027-01-18',
      publishBy: '2027-01-28',
      requireScan: null,
      setBy: { name: 'reviewer' },
      setAt: now,
    },
  ])
  expect(await set('east', {})).toEqual({ ok: true, value: null })
  expect(await listSeasonRules(reviewer.scope, 2026)).toEqual([])
  const events = await database().event.findMany({ where: { verb: 'setSeasonRule' }, orderBy: { id: 'asc' } })
  const second = { submitBy: '2027-01-18', publishBy: '2027-01-28', requireScan: null }
  expect(events.map(({ detail }) => detail)).toEqual([
    {
      year: 2026,
      practice: false,
      before: null,
      after: { submitBy: '2027-01-15', publishBy: null, requireScan: true },
    },
    {
      year: 2026,
      practice: false,
      before: { submitBy: '2027-01-15', publishBy: null, requireScan: true },
      after: second,
    },
    { year: 2026, practice: false, before: second, after: null },
  ])
})

test.each([
  ['east', { publishBy: '2027-02-01' }, 2026, 'rule.day'],
  ['east', { submitBy: '2026-12-31' }, 2026, 'rule.day'],
  ['east', { submitBy: '2027-01-20' }, 2018, 'rule.year'],
  ['east', { submitBy: '2028-01-20' }, 2027, 'rule.year'],
  ['west', { submitBy: '2027-01-20' }, 2026, 'organisation.notFound'],
  ['city', { submitBy: '2027-01-20' }, 2026, 'organisation.notFound'],
  ['east', {}, 2026, 'rule.unchanged'],
] as const)('%s %j for %d is refused: %s', async (organisationId, fields, year, code) => {
  const before = await database().event.count()
  expect(await set(organisationId, fields, year)).toMatchObject({ ok: false, code })
  expect(await database().event.count()).toBe(before)
})
