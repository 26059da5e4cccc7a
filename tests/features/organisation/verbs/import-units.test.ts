import { beforeAll, describe, expect, test } from 'vitest'
import { readUnitList } from '@/lib/features/organisation/intake/unit-list'
import type { ListedUnit } from '@/lib/features/organisation/policy/unit-plan'
import { unitTable, unitTemplate } from '@/lib/features/organisation/unit-table'
import { previewUnits } from '@/lib/features/organisation/verbs/import-units'
import { database } from '@/lib/platform/database/client'
import { printCsv } from '@/lib/std/csv'
import { useDatabase } from '../../../support/database'
import { addCity, historyOf, organisation } from '../../../support/organisation-verbs'
import { now, type Person, personAt, reportFor } from '../../../support/setting'
import { importUnits, renameOrganisation } from '../../../support/verbs'

useDatabase()
let administrator: Person

beforeAll(async () => {
  await addCity()
  administrator = await personAt('city', 'administrator', 'systemAdministrator')
})

const by = () => ({ scope: administrator.scope, actorId: administrator.userId, organisationId: 'city', now })
async function importing(rows: readonly ListedUnit[]) {
  const { plan, mark } = await previewUnits(administrator.scope, rows)
  return { plan, result: await importUnits(by(), rows, mark) }
}
const named = (name: string) => database().organisation.findFirstOrThrow({ where: { name } })
const events = () =>
  database().event.findMany({
    where: { verb: 'importUnits' },
    orderBy: { id: 'asc' },
    select: { detail: true, actorId: true, organisationId: true },
  })
const department = { level: '县级', kind: '政府部门' }

describe('a list', () => {
  test('is imported in one transaction: added, renamed, changed, moved, each with its history and all with one event', async () => {
    const clerk = await personAt('police', 'clerk')
    const report = await reportFor(clerk, 2026)
    await database().report.update({
      where: { id: report },
      data: { claimedById: administrator.userId, claimedAt: now },
    })
    await database().organisation.update({ where: { id: 'education' }, data: { code: 'C1' } })
    const { result, plan } = await importing([
      { line: 2, name: '西区𠮷㙍〇所', ...department, parent: '西区𠮷㙍〇局' },
      { line: 3, name: '西区𠮷㙍〇局', ...department, parent: 'west全称', code: 'X1' },
      { line: 4, name: '东区教育和体育局', code: 'C1', signOff: '是', kind: '派出机构' },
      { line: 5, name: 'police全称', parent: '西区𠮷㙍〇局' },
      { line: 6, name: '没有上级的局', ...department },
      { line: 7, name: 'city全称' },
    ])
    expect(result).toEqual({ ok: true, value: { added: 2, changed: 2, left: 1 } })
    expect(plan.faulty).toMatchObject([{ line: 6 }])
    const made = await named('西区𠮷㙍〇局')
    expect(made).toMatchObject({ path: `/city/west/${made.id}/`, code: 'X1' })
    expect(await named('西区𠮷㙍〇所')).toMatchObject({ parentId: made.id, shortName: '西区𠮷㙍〇所', reporting: true })
    expect(await organisation('education')).toMatchObject({
      name: '东区教育和体育局',
      signOff: true,
      kind: 'dispatchedOffice',
      shortName: 'education',
    })
    expect(await organisation('police')).toMatchObject({ path: `/city/west/${made.id}/police/` })
    expect(await database().report.findUnique({ where: { id: report } })).toMatchObject({ claimedById: null })
    expect(await historyOf('education')).toMatchObject([
      { verb: 'rename', before: { name: 'education全称' }, after: { name: '东区教育和体育局' }, imported: true },
      {
        verb: 'change',
        before: { kind: 'department', signOff: false },
        after: { kind: 'dispatchedOffice', signOff: true },
        imported: true,
      },
    ])
    expect(await historyOf('police')).toMatchObject([
      {
        verb: 'move',
        before: { parent: 'east全称', path: '/city/east/police/' },
        after: { parent: '西区𠮷㙍〇局', path: `/city/west/${made.id}/police/` },
      },
    ])
    expect(await historyOf(made.id)).toMatchObject([
      { verb: 'create', after: { name: '西区𠮷㙍〇局', parent: 'west全称' } },
    ])
    expect(await events()).toEqual([
      {
        actorId: administrator.userId,
        organisationId: 'city',
        detail: { added: 2, changed: 2, moved: 1, left: 1, digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
      },
    ])
  })

  test('that changes nothing is refused', async () => {
    expect((await importing([{ line: 2, name: 'city全称' }])).result).toMatchObject({
      ok: false,
      code: 'units.nothing',
    })
  })

  test('is refused when the tree has changed since the preview', async () => {
    const rows = [{ line: 2, name: 'east全称', shortName: '东' }]
    const { mark } = await previewUnits(administrator.scope, rows)
    await renameOrganisation(
      { ...by(), organisationId: 'east' },
      { name: 'east全称', shortName: '东区' },
      '名称需要规范',
    )
    const before = await events()
    expect(await importUnits(by(), rows, mark)).toMatchObject({ ok: false, code: 'units.changed' })
    expect(await organisation('east')).toMatchObject({ shortName: '东区' })
    expect(await events()).toEqual(before)
  })
})

test('what two organisations exchange passes through no forbidden state: codes, names, places', async () => {
  await importing([
    { line: 2, name: '甲局', ...department, parent: 'city全称', code: 'A' },
    { line: 3, name: '乙局', ...department, parent: '甲局', code: 'B' },
  ])
  const [first, second] = [await named('甲局'), await named('乙局')]
  const codes = await importing([
    { line: 2, name: '乙局', code: 'A' },
    { line: 3, name: '甲局', code: 'B' },
  ])
  expect(codes.result).toMatchObject({ ok: true, value: { changed: 2 } })
  expect([await organisation(first.id), await organisation(second.id)]).toMatchObject([
    { name: '乙局', code: 'A' },
    { name: '甲局', code: 'B' },
  ])
  const places = await importing([
    { line: 2, name: '乙局', parent: '甲局' },
    { line: 3, name: '甲局', parent: 'city全称' },
  ])
  expect(places.result).toMatchObject({ ok: true, value: { changed: 2 } })
  expect((await organisation(first.id)).path).toBe(`/city/${second.id}/${first.id}/`)
})

test('codes move between organisations without ever being there twice', async () => {
  const rows = [
    { line: 2, name: '丙局', ...department, parent: 'city全称', code: 'P' },
    { line: 3, name: '丁局', ...department, parent: 'city全称', code: 'Q' },
  ]
  await importing(rows)
  const { plan, mark } = await previewUnits(administrator.scope, [{ line: 2, name: '丙局', code: 'R' }])
  expect(plan.changed).toMatchObject([{ before: { code: 'P' }, after: { code: 'R' } }])
  expect(await importUnits(by(), [{ line: 2, name: '丙局', code: 'R' }], mark)).toMatchObject({ ok: true })
  expect(await named('丙局')).toMatchObject({ code: 'R' })
})

test('two thousand lines take seconds, the first time and when all are moved and renamed', async () => {
  const rows = Array.from(
    { length: 2000 },
    (_, index): ListedUnit => ({
      line: index + 2,
      name: `第${index}局`,
      code: `N${index}`,
      ...department,
      parent: index < 50 ? 'city全称' : `第${index % 50}局`,
    }),
  )
  let began = performance.now()
  expect((await importing(rows)).result).toMatchObject({ ok: true, value: { added: 2000 } })
  const first = performance.now() - began
  began = performance.now()
  const changed = rows.map((row, index) => ({
    ...row,
    name: `新${row.name}`,
    parent: index < 50 ? 'west全称' : `新第${(index + 1) % 50}局`,
  }))
  expect((await importing(changed)).result).toMatchObject({ ok: true, value: { changed: 2000 } })
  const second = performance.now() - began
  console.info(`import of 2000 lines: ${Math.round(first)} ms new, ${Math.round(second)} ms all moved and renamed`)
  expect(first).toBeLessThan(10_000)
  expect(second).toBeLessThan(15_000)
  expect(
    await database().organisation.count({
      where: { name: { startsWith: '新第' }, path: { startsWith: '/city/west/' } },
    }),
  ).toBe(2000)
}, 60_000)

describe('the exported list', () => {
  test('read again changes nothing', async () => {
    const { heads, rows } = await unitTable(administrator.scope)
    const list = readUnitList({ name: 'a.csv', bytes: new TextEncoder().encode(printCsv([heads, ...rows])) })
    if (!list.ok) throw new Error(list.message)
    const { plan } = await previewUnits(administrator.scope, list.value.rows)
    expect(plan).toMatchObject({ added: [], changed: [], faulty: [], missing: [] })
    expect(plan.unchanged).toHaveLength(rows.length)
  })

  test('and the template show columns that are understood', async () => {
    const list = readUnitList({
      name: 'a.csv',
      bytes: new TextEncoder().encode(printCsv([unitTemplate.heads, ...unitTemplate.rows])),
    })
    expect(list).toMatchObject({ ok: true, value: { unused: [], rows: unitTemplate.rows.map(([name]) => ({ name })) } })
  })
})
