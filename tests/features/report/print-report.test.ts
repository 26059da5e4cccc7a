import { beforeAll, expect, test } from 'vitest'
import { draftMark } from '@/lib/document/draft-mark'
import { documentOf, reportOf } from '@/lib/features/report/print-report'
import { digestOf } from '@/lib/report/digest'
import { useDatabase } from '../../support/database'
import { addAgency, now, type Person, reportFor, stored } from '../../support/setting'
import { saveReport } from '../../support/verbs'

useDatabase()
let clerk: Person
let id: string

beforeAll(async () => {
  clerk = await addAgency('education')
  id = await reportFor(clerk, 2026)
})

const type = async (value: string, base: string) => {
  const { revision } = await stored(clerk, id)
  const saved = await saveReport(
    clerk.scope,
    clerk.userId,
    { reportId: id, revision, changes: [{ field: 'requests.received.naturalPersons', base, value }] },
    now,
  )
  if (!saved.ok) throw new Error(saved.message)
}

test('a stored report becomes the pure data that checks and renderers take', async () => {
  const report = await stored(clerk, id)
  expect(reportOf(report)).toEqual({ organisation: 'education全称', year: 2026, content: report.content })
})

test('the same revision is the same document', async () => {
  const [first, second] = [await documentOf(await stored(clerk, id)), await documentOf(await stored(clerk, id))]
  expect(second).toEqual(first)
  expect(JSON.stringify(second)).toBe(JSON.stringify(first))
})

test('the document carries the revision, its moment, the digest of its content and the code made of them', async () => {
  const report = await stored(clerk, id)
  const { meta } = await documentOf(report)
  const digest = await digestOf(reportOf(report))
  expect(meta).toMatchObject({
    title: 'education全称2026年政府信息公开工作年度报告',
    createdAt: now.toISOString(),
    revision: 0,
    digest,
  })
  expect(meta.code).toBe(
    `编号 ${String(report.number).padStart(6, '0')}　第 0 版　校验码 ${digest.slice(0, 4).toUpperCase()}-${digest.slice(4, 8).toUpperCase()}`,
  )
})

test('the draft mark follows the number that is stored with the revision', async () => {
  const report = await stored(clerk, id)
  expect((await documentOf(report)).meta.draftMark).toBe(draftMark(report.blocking))
  expect((await documentOf({ ...report, blocking: 3 })).meta.draftMark).toBe('草稿　尚有3处须更正或补充')
  expect((await documentOf({ ...report, blocking: 0 })).meta.draftMark).toBeNull()
})

test('another figure gives another digest; the old figure again the old digest, under a new revision', async () => {
  const before = (await documentOf(await stored(clerk, id))).meta
  await type('5', '')
  const changed = (await documentOf(await stored(clerk, id))).meta
  expect(changed.digest).not.toBe(before.digest)
  await type('', '5')
  const back = (await documentOf(await stored(clerk, id))).meta
  expect(back).toMatchObject({ digest: before.digest, revision: 2 })
  expect(back.code).not.toBe(before.code)
})
