import { beforeAll, describe, expect, test } from 'vitest'
import { listSeasonRules, putSeasonRule, removeSeasonRule } from '@/lib/features/season/data/season-rules'
import { transaction } from '@/lib/platform/database/client'
import { scopeOf } from '@/lib/platform/session/scope-of'
import { useDatabase } from '../../../support/database'
import { addOrganisation, addPerson, scopeFor } from '../../../support/people'

useDatabase()
const setAt = new Date('2026-11-21T10:00:00+08:00')
let setById: string

const none = { submitBy: null, publishBy: null, requireScan: null }
const put = async (
  organisationId: string,
  fields: Partial<typeof none> | { submitBy: string } | { requireScan: boolean },
  year = 2026,
  practice = false,
) => {
  const scope = { ...(await scopeFor('systemAdministrator', 'city')), practice }
  await transaction((tx) => putSeasonRule(tx, scope, { ...none, ...fields, organisationId, year, setAt, setById }))
}

beforeAll(async () => {
  await addOrganisation('city')
  await addOrganisation('district', 'city')
  await addOrganisation('education', 'district')
  await addOrganisation('police', 'district')
  await addOrganisation('other')
  setById = await addPerson('administrator', 'systemAdministrator', 'city')
  for (const id of ['city', 'education', 'police', 'other']) await put(id, { submitBy: '2027-01-20' })
  await put('district', { submitBy: '2026-01-20' }, 2025)
})

describe('who reads which rules', () => {
  test.each([
    ['author', 'education', ['city', 'education']],
    ['reviewer', 'district', ['city', 'education', 'police']],
    ['reviewer', 'other', ['other']],
    ['systemAdministrator', 'police', ['city', 'education', 'police', 'other']],
  ] as const)('%s of %s: those of his organs and of everybody above them', async (role, organisationId, seen) => {
    expect(
      (await listSeasonRules(await scopeFor(role, organisationId), 2026)).map((rule) => rule.organisationId),
    ).toEqual(seen)
  })

  test('a day comes back as the day that was set', async () => {
    expect(await listSeasonRules(await scopeFor('author', 'other'), 2026)).toMatchObject([
      {
        organisationId: 'other',
        submitBy: '2027-01-20',
        publishBy: null,
        requireScan: null,
        setAt,
        setBy: { name: 'administrator' },
        organisation: { name: 'other全称' },
      },
    ])
  })

  test('practice has rules of its own', async () => {
    await put('education', { requireScan: true }, 2026, true)
    const organisation = { id: 'education', name: '', shortName: '', path: '/city/district/education/' }
    const practice = scopeOf({ role: 'author', organisation, mustChangePassword: false, practice: true })!
    expect(await listSeasonRules(practice, 2026)).toMatchObject([
      { organisationId: 'education', requireScan: true, submitBy: null },
    ])
    expect(await listSeasonRules(await scopeFor('author', 'education'), 2026)).toHaveLength(2)
  })
})

test('a second rule of the same organ and year takes the place of the first, and can be taken away', async () => {
  const scope = await scopeFor('reviewer', 'district')
  await put('district', { submitBy: '2026-01-18' }, 2025)
  expect(await listSeasonRules(scope, 2025)).toMatchObject([{ submitBy: '2026-01-18' }])
  expect(await transaction((tx) => removeSeasonRule(tx, scope, 'district', 2025))).toBe(true)
  expect(await transaction((tx) => removeSeasonRule(tx, scope, 'district', 2025))).toBe(false)
  expect(await listSeasonRules(scope, 2025)).toEqual([])
})
