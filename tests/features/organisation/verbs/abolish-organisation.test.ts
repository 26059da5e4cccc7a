import { beforeAll, expect, test } from 'vitest'
import { useDatabase } from '../../../support/database'
import {
  addCity,
  administratorAt,
  historyOf,
  organisation,
  organisationEvents,
} from '../../../support/organisation-verbs'
import { now, personAt } from '../../../support/setting'
import {
  abolishOrganisation,
  changeOrganisation,
  createReport,
  moveOrganisation,
  renameOrganisation,
  restoreOrganisation,
} from '../../../support/verbs'

useDatabase()
let by: Awaited<ReturnType<typeof administratorAt>>
const reason = '机构改革后不再保留'

beforeAll(async () => {
  await addCity()
  by = await administratorAt('city')
})

test('what has organisations below it, or nothing above it, stays', async () => {
  expect(await abolishOrganisation(by('east'), reason)).toEqual({
    ok: false,
    code: 'organisation.children',
    message: '“east全称”下面还有 2 个单位，请先把它们划转到别处',
  })
  expect(await abolishOrganisation(by('city'), reason)).toMatchObject({ code: 'organisation.top' })
})

test('an abolished organisation begins no report and is not changed, until it is restored', async () => {
  const clerk = await personAt('police', 'clerk')
  expect(await abolishOrganisation(by('police'), reason)).toEqual({ ok: true, value: null })
  expect(await organisation('police')).toMatchObject({ abolishedAt: now })
  expect(await abolishOrganisation(by('police'), reason)).toMatchObject({ code: 'organisation.unchanged' })
  expect(await createReport(clerk.scope, clerk, { year: 2026 }, now)).toMatchObject({ code: 'organisation.abolished' })
  for (const refused of [
    renameOrganisation(by('police'), { name: '甲', shortName: '乙' }, reason),
    moveOrganisation(by('police'), 'west', reason),
    changeOrganisation(by('police'), { signOff: true }),
    moveOrganisation(by('education'), 'police', reason),
  ]) {
    expect(await refused).toEqual({
      ok: false,
      code: 'organisation.abolished',
      message: '“police全称”已经撤销，请先恢复，再作改动',
    })
  }
  expect(await restoreOrganisation(by('police'), '撤销时选错了单位')).toEqual({ ok: true, value: null })
  expect(await restoreOrganisation(by('police'), '撤销时选错了单位')).toMatchObject({ code: 'organisation.unchanged' })
  expect(await createReport(clerk.scope, clerk, { year: 2026 }, now)).toMatchObject({ ok: true })
  expect((await historyOf('police')).map(({ verb }) => verb)).toEqual(['abolish', 'restore'])
  expect((await organisationEvents('police')).map(({ verb }) => verb)).toEqual([
    'abolishOrganisation',
    'restoreOrganisation',
    'create',
  ])
})
