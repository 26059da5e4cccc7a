import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { verificationCode } from '@/lib/document/verification-code'
import { findReport } from '@/lib/features/report/data/reports'
import { findVersion } from '@/lib/features/report/data/versions'
import { documentOfVersion } from '@/lib/features/report/print-report'
import { compareVersion } from '@/lib/features/signature/compare-version'
import { verificationLimits, verifyPaper } from '@/lib/features/signature/verify-paper'
import { database } from '@/lib/platform/database/client'
import { renderDocx } from '@/lib/render/docx/render'
import { complete } from '../../support/complete'
import { useDatabase } from '../../support/database'
import { addAgency, now, type Person, personAt, reportFor } from '../../support/setting'
import {
  approveReport,
  publishReport,
  saveReport,
  startCorrection,
  submitReport,
  withdrawReport,
} from '../../support/verbs'

useDatabase()
let clerk: Person
let reviewer: Person
let id: string
let revision: number
let year = 2019

beforeAll(async () => {
  await addAgency('district')
  clerk = await addAgency('education', 'district')
  reviewer = await personAt('district', 'reviewer', 'reviewer')
})

beforeEach(async () => {
  await database().rateLimit.deleteMany()
  await database().report.updateMany({ where: { year: 2025 }, data: { year: (year -= 20), practice: false } })
  id = await reportFor(clerk, 2025)
  revision = await complete(clerk, id, '2026-01-16')
  await done(submitReport({ ...by(clerk), revision }))
})

const by = ({ scope, userId }: Person) => ({ scope, actorId: userId, reportId: id, now })
const report = async () => (await findReport(clerk.scope, id))!
const lastVersion = async () => (await findVersion(clerk.scope, (await report()).versionId!))!
const reviewed = async () => ({ ...by(reviewer), versionId: (await report()).versionId! })
const printed = async () => {
  const version = await lastVersion()
  return verificationCode({ number: version.report.number, revision: version.revision, digest: version.digest })
}
async function done(result: Promise<{ ok: boolean; message?: string }>) {
  const outcome = await result
  if (!outcome.ok) throw new Error(outcome.message)
}
const answer = async (code: string) => {
  const outcome = await verifyPaper(code, '10.0.0.1', now)
  return outcome.ok ? outcome.value.standing : outcome.code
}
const change = async () => {
  const saved = await saveReport(
    clerk.scope,
    clerk.userId,
    {
      reportId: id,
      revision,
      changes: [
        {
          field: 'otherMatters.text',
          base: [['没有其他需要报告的事项。']],
          value: [['没有其他需要报告的事项，特此说明。']],
        },
      ],
    },
    now,
  )
  if (!saved.ok) throw new Error(saved.message)
  revision = saved.value.revision
}

test('a paper is followed from hand-in to correction', async () => {
  const first = await printed()
  expect(await answer(first)).toBe('underReview')
  await done(withdrawReport(by(clerk)))
  expect(await answer(first)).toBe('withdrawn')
  await change()
  await done(submitReport({ ...by(clerk), revision }))
  const second = await printed()
  expect([await answer(first), await answer(second)]).toEqual(['replaced', 'underReview'])
  await done(approveReport(await reviewed()))
  await done(publishReport(await reviewed()))
  expect(await verifyPaper(second, null, now)).toMatchObject({
    ok: true,
    value: {
      standing: 'published',
      organisation: 'education全称',
      year: 2025,
      number: 2,
      isOpen: true,
      publishedAt: now,
    },
  })
  expect(await verifyPaper(first, null, now)).toMatchObject({
    ok: true,
    value: { standing: 'replaced', isOpen: true, publishedAt: null },
  })
  await done(startCorrection(by(clerk), '文字有误，需要更正'))
  expect(await answer(second)).toBe('published')
})

describe('one sentence for all that is not a version handed in', () => {
  test('a wrong check, another revision, a number that nobody has, practice', async () => {
    const code = await printed()
    const { number } = (await lastVersion()).report
    const wrong = code.replace(/.$/, (last) => (last === '0' ? '1' : '0'))
    const asked = [
      wrong,
      code.replace(/第 \d+ 版/, '第 999 版'),
      code.replace(String(number).padStart(6, '0'), '987654'),
    ]
    await database().report.update({ where: { id }, data: { practice: true } })
    const answers = await Promise.all([...asked, code].map((given) => verifyPaper(given, '10.0.0.1', now)))
    expect(new Set(answers.map((outcome) => JSON.stringify(outcome)))).toHaveLength(1)
    expect(answers[0]).toMatchObject({ code: 'verify.unknown' })
    await database().report.update({ where: { id }, data: { practice: false } })
    expect(await answer(code)).toBe('underReview')
  })

  test('nothing of what is not public is told besides whose it is', async () => {
    const outcome = await verifyPaper(await printed(), '10.0.0.1', now)
    expect(outcome.ok && Object.keys(outcome.value).sort()).toEqual([
      'at',
      'code',
      'isOpen',
      'number',
      'organisation',
      'organisationNumber',
      'publishedAt',
      'standing',
      'year',
    ])
  })

  test('what is no code is asked for again', async () => {
    expect(await answer('编号')).toBe('verify.unreadable')
  })
})

test('an address may ask only so often', async () => {
  for (let asked = 0; asked < verificationLimits.perAddress; asked += 1)
    expect(await answer('x')).toBe('verify.unreadable')
  expect(await answer(await printed())).toBe('verify.tooMany')
  expect(await verifyPaper(await printed(), '10.0.0.2', now)).toMatchObject({ ok: true })
})

test('a file that came back is compared with the version, and its code read', async () => {
  const version = await lastVersion()
  const own = renderDocx(await documentOfVersion(version))
  const same = { numbers: [], sentences: [], words: [] }
  expect(await compareVersion(reviewer.scope, version.id, { name: 'a.docx', bytes: own })).toEqual({
    ok: true,
    value: { ...same, revision, otherCode: null },
  })
  await done(withdrawReport(by(clerk)))
  await change()
  await done(submitReport({ ...by(clerk), revision }))
  const stale = await compareVersion(reviewer.scope, (await lastVersion()).id, { name: 'a.docx', bytes: own })
  expect(stale).toMatchObject({
    ok: true,
    value: {
      numbers: [],
      words: [],
      otherCode: `文件页脚印的是第 ${version.revision} 版，不是提交的第 ${revision} 版`,
    },
  })
  expect(stale.ok && stale.value.sentences).toHaveLength(1)
  expect(
    await compareVersion((await addAgency('stranger')).scope, version.id, { name: 'a.docx', bytes: own }),
  ).toMatchObject({ code: 'version.notFound' })
  expect(
    await compareVersion(clerk.scope, version.id, { name: 'a.png', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47]) }),
  ).toMatchObject({ code: 'file.kind' })
})
