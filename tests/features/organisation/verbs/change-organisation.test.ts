import { beforeAll, expect, test } from 'vitest'
import { useDatabase } from '../../../support/database'
import {
  addCity,
  administratorAt,
  historyOf,
  organisation,
  organisationEvents,
} from '../../../support/organisation-verbs'
import { changeOrganisation } from '../../../support/verbs'

useDatabase()
let by: Awaited<ReturnType<typeof administratorAt>>

beforeAll(async () => {
  await addCity()
  by = await administratorAt('city')
})

test('level, kind, flags and code change; the history tells only what changed', async () => {
  const wanted = {
    level: 'township',
    kind: 'government',
    verticallyLed: false,
    reporting: false,
    signOff: true,
    code: '11330000MB1A23456X',
  } as const
  expect(await changeOrganisation(by('east'), wanted)).toEqual({ ok: true, value: null })
  expect(await organisation('east')).toMatchObject(wanted)
  const before = { level: 'county', kind: 'department', reporting: true, signOff: false, code: null }
  const { verticallyLed: _, ...after } = wanted
  expect(await historyOf('east')).toMatchObject([{ verb: 'change', before, after, reason: '' }])
  expect(await organisationEvents('east')).toMatchObject([{ verb: 'changeOrganisation', detail: { before, after } }])
})

test('a code that another organisation has is refused by the name of that one', async () => {
  expect(await changeOrganisation(by('west'), { code: '11330000MB1A23456X' })).toEqual({
    ok: false,
    code: 'organisation.code',
    message: '编码 11330000MB1A23456X 已由“east全称”使用',
  })
  expect(await changeOrganisation(by('west'), { code: null })).toMatchObject({ code: 'organisation.unchanged' })
  expect(await changeOrganisation(by('nowhere'), { signOff: true })).toMatchObject({ code: 'organisation.notFound' })
  expect(await historyOf('west')).toEqual([])
})

test('the history can only be added to', async () => {
  const { database } = await import('@/lib/platform/database/client')
  await expect(database().organisationChange.deleteMany()).rejects.toThrow('append-only')
  await expect(database().organisationChange.updateMany({ data: { reason: 'other' } })).rejects.toThrow('append-only')
})
