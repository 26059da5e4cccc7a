import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findReport } from '@/lib/features/report/data/reports'
import { putSeasonRule } from '@/lib/features/season/data/season-rules'
import { findScan, listScans } from '@/lib/features/signature/data/scans'
import { database } from '@/lib/platform/database/client'
import type { Result } from '@/lib/std/result'
import { complete } from '../../support/complete'
import { useDatabase } from '../../support/database'
import { png } from '../../support/scans'
import { addAgency, eventsOf, now, type Person, personAt, reportFor } from '../../support/setting'
import {
  addScan,
  approveReport,
  publishReport,
  removeScan,
  returnReport,
  startCorrection,
  submitReport,
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
  await database().report.updateMany({ where: { year: 2025 }, data: { year: (year -= 20) } })
  await database().seasonRule.deleteMany()
  id = await reportFor(clerk, 2025)
  revision = await complete(clerk, id, '2026-01-16')
  await done(submitReport({ ...by(clerk), revision }))
})

const by = ({ scope, userId }: Person) => ({ scope, actorId: userId, reportId: id, now })
const versionId = async () => (await findReport(clerk.scope, id))!.versionId!
const reviewed = async () => ({ ...by(reviewer), versionId: await versionId() })
const page = (seed = 0, name = '第一页.png') => ({ name, bytes: png(4, 3, seed), type: 'image/png' as const, pages: 1 })
const add = async (file = page()) => addScan({ ...by(clerk), versionId: await versionId() }, file)
const shown = async () => (await listScans(clerk.scope, await versionId())).map(({ name }) => name)
const publish = async () => publishReport(await reviewed())

async function done<T>(result: Promise<Result<T>>): Promise<T> {
  const outcome = await result
  if (!outcome.ok) throw new Error(`${outcome.code}: ${outcome.message}`)
  return outcome.value
}
const code = async (result: Promise<Result<unknown>>) => {
  const outcome = await result
  return outcome.ok ? 'done' : outcome.code
}

describe('a scan', () => {
  test('is tied to the version with its bytes, and told in one event', async () => {
    const { id: scanId } = await done(add())
    const { bytes, ...scan } = (await findScan(clerk.scope, id, scanId))!
    expect(Buffer.from(bytes).equals(Buffer.from(png()))).toBe(true)
    expect(scan).toMatchObject({
      name: '第一页.png',
      type: 'image/png',
      size: png().length,
      pages: 1,
      at: now,
      by: { id: clerk.userId },
    })
    expect(await eventsOf(id, 'addScan')).toMatchObject([
      {
        revision,
        actorId: clerk.userId,
        detail: { scanId, versionId: await versionId(), sha256: scan.sha256, size: scan.size },
      },
    ])
    expect(await findScan(reviewer.scope, id, scanId)).not.toBeNull()
  })

  test('is not stored twice, nor told twice, also at a double click', async () => {
    const both = await Promise.all([add(), add(page(0, '再来一次.png'))])
    expect(both.map((result) => result.ok && result.value.twice).sort()).toEqual([false, true])
    expect(await shown()).toHaveLength(1)
    expect(await eventsOf(id, 'addScan')).toHaveLength(1)
  })

  test.each([
    ['C:\\Users\\王\\扫描\\盖章页.png', '盖章页.png'],
    ['../../a.png', 'a.png'],
    ['', '扫描件'],
    ['甲\u0000乙\n.png', '甲乙 .png'],
    [`${'𬉼'.repeat(300)}.png`, '𬉼'.repeat(200)],
  ])('called %j is kept as %j', async (given, kept) => {
    await done(add(page(0, given)))
    expect(await shown()).toEqual([kept])
  })

  test('cannot be one of an outsider, of an older version or of a report with the agency', async () => {
    const stranger = await addAgency('stranger')
    expect(await code(addScan({ ...by(stranger), versionId: await versionId() }, page()))).toBe('report.notFound')
    const old = await versionId()
    await done(returnReport(await reviewed(), '请改正'))
    expect(await code(add())).toBe('report.state')
    await database().note.updateMany({ data: { answer: '已改', answeredAt: now, answeredById: clerk.userId } })
    await done(submitReport({ ...by(clerk), revision }))
    expect(await code(addScan({ ...by(clerk), versionId: old }, page()))).toBe('report.stale')
    expect(await code(add())).toBe('done')
  })

  test('more than ten are refused', async () => {
    for (let seed = 0; seed < 10; seed += 1) expect(await code(add(page(seed)))).toBe('done')
    expect(await code(add(page(10)))).toBe('scan.tooMany')
    expect(await shown()).toHaveLength(10)
  })
})

describe('taken back', () => {
  test('it is no longer shown, its bytes stay, and it can come again', async () => {
    const { id: scanId } = await done(add())
    await done(removeScan(by(clerk), scanId))
    expect(await shown()).toEqual([])
    expect(await findScan(clerk.scope, id, scanId)).toBeNull()
    expect(await database().scan.findUnique({ where: { id: scanId } })).toMatchObject({
      removedAt: now,
      removedById: clerk.userId,
      size: png().length,
    })
    expect(await code(removeScan(by(clerk), scanId))).toBe('scan.notFound')
    expect(await eventsOf(id, 'removeScan')).toHaveLength(1)
    expect(await done(add())).toEqual({ id: scanId, twice: false })
    expect(await eventsOf(id, 'addScan')).toMatchObject([{}, { detail: { restored: true } }])
  })

  test('never after publication, and not while the version is with the agency; adding goes on', async () => {
    const { id: scanId } = await done(add())
    await done(approveReport(await reviewed()))
    await done(publish())
    expect(await code(removeScan(by(clerk), scanId))).toBe('report.state')
    expect(await code(add(page(1)))).toBe('done')
    await done(startCorrection(by(clerk), '表三的数字有误'))
    expect([await code(removeScan(by(clerk), scanId)), await code(add(page(2)))]).toEqual([
      'report.state',
      'report.state',
    ])
  })
})

describe('to publish', () => {
  const ask = (requireScan: boolean) =>
    putSeasonRule(database(), reviewer.scope, {
      organisationId: 'district',
      year: 2025,
      submitBy: null,
      publishBy: null,
      requireScan,
      setAt: now,
      setById: reviewer.userId,
    })

  test('the scan must be there where the department asks for it', async () => {
    await ask(true)
    await done(approveReport(await reviewed()))
    expect(await code(publish())).toBe('scan.missing')
    const { id: scanId } = await done(add())
    await done(removeScan(by(clerk), scanId))
    expect(await code(publish())).toBe('scan.missing')
    await done(add())
    expect(await code(publish())).toBe('done')
  })

  test('it need not where nobody asks', async () => {
    await ask(false)
    await done(approveReport(await reviewed()))
    expect(await code(publish())).toBe('done')
  })
})
