import { beforeAll, expect, test } from 'vitest'
import { useDatabase } from '../../../support/database'
import {
  addCity,
  administratorAt,
  historyOf,
  organisation,
  organisationEvents,
} from '../../../support/organisation-verbs'
import { now } from '../../../support/setting'
import { renameOrganisation } from '../../../support/verbs'

useDatabase()
let by: Awaited<ReturnType<typeof administratorAt>>
const reason = '2026年机构改革'

beforeAll(async () => {
  await addCity()
  by = await administratorAt('city')
})

test('a name changes, with rare characters as they are; the old one stays in the history', async () => {
  const { number } = await organisation('education')
  const names = { name: '云溪区𠮷㙍〇教育和体育局', shortName: '教体局' }
  expect(await renameOrganisation(by('education'), names, reason)).toEqual({ ok: true, value: null })
  expect(await organisation('education')).toMatchObject({ ...names, number })
  const before = { name: 'education全称', shortName: 'education' }
  expect(await historyOf('education')).toEqual([
    { verb: 'rename', before, after: names, reason, imported: false, at: now },
  ])
  expect(await organisationEvents('education')).toEqual([
    { verb: 'renameOrganisation', detail: { before, after: names, reason }, at: now },
  ])
})

test('what changes nothing, or gives no reason, is refused and leaves no trace', async () => {
  const events = (await organisationEvents('police')).length
  expect(await renameOrganisation(by('police'), { name: 'police全称', shortName: 'police' }, reason)).toMatchObject({
    code: 'organisation.unchanged',
  })
  expect(await renameOrganisation(by('police'), { name: '公安局', shortName: '公安' }, ' ')).toMatchObject({
    code: 'organisation.reason',
  })
  expect(await renameOrganisation(by('nobody'), { name: '公安局', shortName: '公安' }, reason)).toMatchObject({
    code: 'organisation.notFound',
  })
  expect(await renameOrganisation(by('west'), { name: 'east全称', shortName: '西' }, reason)).toEqual({
    ok: false,
    code: 'organisation.name',
    message: '同一上级单位下面已有“east全称”',
  })
  expect((await organisationEvents('police')).length).toBe(events)
  expect(await historyOf('police')).toEqual([])
})

test('only the short name changes', async () => {
  await renameOrganisation(by('police'), { name: 'police全称', shortName: '公安' }, reason)
  expect(await historyOf('police')).toMatchObject([{ before: { shortName: 'police' }, after: { shortName: '公安' } }])
})
