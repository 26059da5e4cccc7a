import { beforeAll, expect, test } from 'vitest'
import { compareSeason, membersOf } from '@/lib/features/comparison/compare-season'
import { emptyContent } from '@/lib/report/content'
import { useDatabase } from '../../support/database'
import { addAgency, now, type Person, personAt, reportFor } from '../../support/setting'
import { createReport } from '../../support/verbs'

useDatabase()
let reviewer: Person

const text =
  '对港区十二家企业开展上门宣讲，收集意见四十七条并逐条答复。将泊位调度、收费标准、检查结果集中到一个专栏公开。联合海关发布通关指南，配套录制操作短片九部。每季度向船舶代理发放问卷，按照反馈调整栏目设置。危险货物作业审批结果随办随公开，附办理依据和期限。'
const imported = {
  ...emptyContent('2021'),
  narrative: { ...emptyContent('2021').narrative, 'overview.summary': [[text]] },
}

async function agencyWithText(id: string, parentId: string | null): Promise<string> {
  const person = await addAgency(id, parentId)
  const made = await createReport(person.scope, person, { year: 2025, imported }, now)
  if (!made.ok) throw new Error(made.message)
  return made.value.id
}

beforeAll(async () => {
  await addAgency('district')
  reviewer = await personAt('district', 'reviewer', 'reviewer')
})

test('finds copies among the reports in scope, names the organs, and sees a report that came since', async () => {
  const harbour = await agencyWithText('harbour', 'district')
  await agencyWithText('elsewhere', null)
  expect(await compareSeason(reviewer.scope, 2025)).toMatchObject({
    ok: true,
    value: { findings: [], organs: { [harbour]: 'harbour全称' } },
  })
  const forest = await agencyWithText('forest', 'district')
  const compared = await compareSeason(reviewer.scope, 2025)
  if (!compared.ok) throw new Error(compared.message)
  expect(compared.value.findings.map(({ code, member, other }) => [code, member, other])).toEqual([
    ['B4a', harbour, forest],
    ['B4a', forest, harbour],
  ])
  expect(await compareSeason(reviewer.scope, 2025)).toEqual(compared)
})

test('a year without reports has nothing to compare', async () => {
  await reportFor(await addAgency('archive', 'district'), 2024)
  expect(await compareSeason(reviewer.scope, 2023)).toMatchObject({
    ok: true,
    value: { findings: [], organs: {}, punctuality: { timely: 0, undated: [] } },
  })
})

test('members know what stands above them and whether all below them have reported', () => {
  const organisations = [
    { id: 'a', parentId: null, path: '/a/' },
    { id: 'b', parentId: 'a', path: '/a/b/' },
    { id: 'c', parentId: 'a', path: '/a/c/' },
    { id: 'd', parentId: 'c', path: '/a/c/d/' },
  ]
  const content = (id: string) => ({
    id: `report ${id}`,
    organisationId: id,
    organisation: id,
    savedAt: now,
    content: emptyContent('2021'),
  })
  const members = (...ids: string[]) =>
    membersOf(ids.map(content), organisations, 2025).map(({ id, parent, complete }) => [id, parent, complete])
  expect(members('a', 'b', 'c')).toEqual([
    ['report a', null, false],
    ['report b', 'report a', true],
    ['report c', 'report a', false],
  ])
  expect(members('a', 'b', 'c', 'd').map(([, , complete]) => complete)).toEqual([true, true, true, true])
  expect(members('d')).toEqual([['report d', null, true]])
})
