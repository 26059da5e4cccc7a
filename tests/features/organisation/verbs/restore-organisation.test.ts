import { beforeAll, expect, test } from 'vitest'
import { useDatabase } from '../../../support/database'
import {
  addCity,
  administratorAt,
  historyOf,
  organisation,
  organisationEvents,
} from '../../../support/organisation-verbs'
import { abolishOrganisation, restoreOrganisation } from '../../../support/verbs'

useDatabase()
let by: Awaited<ReturnType<typeof administratorAt>>
const reason = '机构改革后不再保留'

beforeAll(async () => {
  await addCity()
  by = await administratorAt('city')
  for (const id of ['education', 'police', 'east']) await abolishOrganisation(by(id), reason)
})

test('nothing is restored below an organisation that is abolished', async () => {
  expect(await restoreOrganisation(by('police'), '撤销时选错了单位')).toEqual({
    ok: false,
    code: 'organisation.abolished',
    message: '它的上级单位“east全称”已经撤销，请先恢复上级单位',
  })
  expect(await organisationEvents('police')).toHaveLength(1)
})

test('from the top down everything comes back, with one event each', async () => {
  for (const id of ['east', 'police'])
    expect(await restoreOrganisation(by(id), '撤销时选错了单位')).toEqual({ ok: true, value: null })
  expect(await organisation('police')).toMatchObject({ abolishedAt: null })
  expect(await historyOf('police')).toMatchObject([
    { verb: 'abolish' },
    { verb: 'restore', reason: '撤销时选错了单位', after: { abolishedAt: null } },
  ])
  expect((await organisationEvents('police')).map(({ verb }) => verb)).toEqual([
    'abolishOrganisation',
    'restoreOrganisation',
  ])
})
