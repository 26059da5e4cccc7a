import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { filesWithoutAddress, openAnswer } from '@/lib/features/publication/open-answer'
import { writeReportPackage } from '@/lib/features/publication/package-folder'
import { printPage } from '@/lib/features/publication/pages/frame'
import { openFiles, openPlace } from '@/lib/features/publication/policy/open-address'
import { publicationOf } from '@/lib/features/publication/publication-of'
import { reportPackage } from '@/lib/features/publication/report-package'
import { findReport } from '@/lib/features/report/data/reports'
import { findVersion } from '@/lib/features/report/data/versions'
import { documentOfVersion } from '@/lib/features/report/print-report'
import { database } from '@/lib/platform/database/client'
import { renderDocx } from '@/lib/render/docx/render'
import { renderPdf } from '@/lib/render/pdf/render'
import { parseReportFile } from '@/lib/report/report-file'
import { complete } from '../../support/complete'
import { useDatabase } from '../../support/database'
import { scopeFor } from '../../support/people'
import { addAgency, eventsOf, type Person, personAt, reportFor } from '../../support/setting'
import {
  approveReport,
  publishReport,
  recordAddress,
  repeatPackage,
  saveReport,
  startCorrection,
  submitReport,
} from '../../support/verbs'

useDatabase()
const inTime = new Date('2026-01-20T10:00:00+08:00')
const later = new Date('2026-02-10T10:00:00+08:00')
const correction = '表二“行政规范性文件”现行有效件数由0更正为4'
let reviewer: Person
const ids: Record<string, string> = {}
const numbers: Record<string, number> = {}
const clerks: Record<string, Person> = {}

async function done<T>(result: Promise<{ ok: true; value: T } | { ok: false; message: string }>): Promise<T> {
  const outcome = await result
  if (!outcome.ok) throw new Error(outcome.message)
  return outcome.value
}

/** Takes a complete report through to the public. */
async function publish(name: string, revision: number, at: Date, practice = false) {
  const clerk = clerks[name]!
  const scope = practice ? ({ ...clerk.scope, practice } as Person['scope']) : clerk.scope
  const above = practice ? ({ ...reviewer.scope, practice } as Person['scope']) : reviewer.scope
  const reportId = ids[practice ? `${name} practice` : name]!
  await done(submitReport({ scope, actorId: clerk.userId, reportId, now: at, revision }))
  const { versionId } = (await findReport(scope, reportId))!
  const verb = { scope: above, actorId: reviewer.userId, reportId, now: at, versionId: versionId! }
  await done(approveReport(verb))
  await done(publishReport(verb))
  return versionId!
}

const ask = async (address: string, now = later) => {
  const place = openPlace(address.split('/').slice(2))
  const answer = place && (await openAnswer(place, { address: '10.1.1.1', now }))
  if (!answer) return null
  if (answer.kind === 'page') return printPage(answer.page, 'x')
  return answer.kind === 'busy' ? 'busy' : Buffer.from(answer.body)
}
const page = async (address: string, now?: Date) => String((await ask(address, now)) ?? 'nothing')

beforeAll(async () => {
  await addAgency('district')
  reviewer = await personAt('district', 'reviewer', 'reviewer')
  for (const name of ['education', 'health', 'culture']) clerks[name] = await addAgency(name, 'district')
  await addAgency('school', 'education')
  await database().organisation.updateMany({ data: { createdAt: new Date('2020-01-01T00:00:00Z') } })
  await database().organisation.updateMany({
    where: { id: { in: ['district', 'school'] } },
    data: { reporting: false },
  })
  for (const { id, number } of await database().organisation.findMany()) numbers[id] = number
  for (const name of ['education', 'health', 'culture']) ids[name] = await reportFor(clerks[name]!, 2025)
  const first = await complete(clerks.education!, ids.education!, '2026-01-16')
  await publish('education', first, inTime)
  await done(
    startCorrection(
      { scope: clerks.education!.scope, actorId: clerks.education!.userId, reportId: ids.education!, now: later },
      correction,
    ),
  )
  const saved = await done(
    saveReport(
      clerks.education!.scope,
      clerks.education!.userId,
      {
        reportId: ids.education!,
        revision: first,
        changes: [{ field: 'proactive.normativeDocuments.inForce', base: '0', value: '4' }],
      },
      later,
    ),
  )
  await publish('education', saved.revision, later)
  // Handed in and approved, yet not published; and practised to the end.
  await done(
    submitReport({
      scope: clerks.health!.scope,
      actorId: clerks.health!.userId,
      reportId: ids.health!,
      now: inTime,
      revision: await complete(clerks.health!, ids.health!, '2026-01-16'),
    }),
  )
  const practice = {
    ...clerks.culture!,
    scope: { ...(await scopeFor('author', 'culture')), practice: true } as Person['scope'],
  }
  await database().season.create({ data: { year: 2025, practice: true, format: '2021', openedAt: inTime } })
  ids['culture practice'] = await reportFor(practice, 2025)
  await publish('culture', await complete(practice, ids['culture practice']!, '2026-01-16'), inTime, true)
}, 120_000)

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

describe('the public sees', () => {
  test('what is published, corrected as it is, with the note and a way to the version before', async () => {
    const text = await page(`/open/${numbers.education}/2025`)
    expect(text).toContain('<td id="cell-proactive.normativeDocuments.inForce">4</td>')
    expect(text).toContain(`更正内容：${correction}`)
    expect(text).toContain('2026年1月20日')
    expect(text).toContain(`/open/${numbers.education}/2025/versions/1`)
    const before = await page(`/open/${numbers.education}/2025/versions/1`)
    expect(before).toContain('<td id="cell-proactive.normativeDocuments.inForce">0</td>')
    expect(before).toContain('已更正')
    expect(before).toContain('name="robots" content="noindex"')
  })

  test.each(['health', 'culture', 'district', 'school'])(
    'nothing of %s: neither drafts nor what is under review nor practice',
    async (name) => {
      for (const rest of [
        '',
        '/versions/1',
        ...openFiles.map((file) => `/${file}`),
        ...openFiles.map((file) => `/versions/1/${file}`),
      ])
        expect(await ask(`/open/${numbers[name]}/2025${rest}`)).toBeNull()
    },
  )

  test('a version that was handed in and not published is none, nor is another year', async () => {
    expect(await ask(`/open/${numbers.education}/2025/versions/3`)).toBeNull()
    expect(await ask(`/open/${numbers.education}/2024`)).toBeNull()
    expect(await ask('/open/99999/2025')).toBeNull()
  })

  test('nobody’s name', async () => {
    const people = await database().user.findMany({ select: { id: true } })
    for (const address of [`/open/${numbers.education}/2025`, `/open/${numbers.district}/2025/index`, '/open']) {
      const text = await page(address)
      for (const { id } of people) expect(text).not.toContain(id)
      expect(text).not.toContain('reviewer')
    }
  })
})

describe('files', () => {
  test('are the bytes of the version that was signed', async () => {
    const { versionId } = (await findReport(clerks.education!.scope, ids.education!))!
    const doc = await documentOfVersion((await findVersion(clerks.education!.scope, versionId!))!)
    expect(
      ((await ask(`/open/${numbers.education}/2025/docx`)) as Buffer).equals(Buffer.from(await renderDocx(doc))),
    ).toBe(true)
    expect(
      ((await ask(`/open/${numbers.education}/2025/pdf`)) as Buffer).equals(Buffer.from(await renderPdf(doc))),
    ).toBe(true)
    expect(parseReportFile(await page(`/open/${numbers.education}/2025/json`))).toMatchObject({
      ok: true,
      value: { organisation: 'education全称', content: { cells: { 'proactive.normativeDocuments.inForce': 4 } } },
    })
  })

  test('of the version before stay what they were', async () => {
    expect(parseReportFile(await page(`/open/${numbers.education}/2025/versions/1/json`))).toMatchObject({
      ok: true,
      value: { content: { cells: { 'proactive.normativeDocuments.inForce': 0 } } },
    })
  })

  test('are not made without end for those who ask without end', async () => {
    await database().rateLimit.create({
      data: { key: 'open:', count: filesWithoutAddress, resetsAt: new Date(later.getTime() + 30_000) },
    })
    const place = openPlace([String(numbers.education), '2025', 'versions', '1', 'pdf'])!
    expect(await openAnswer(place, { address: null, now: later })).toEqual({ kind: 'busy' })
    expect(await openAnswer(place, { address: null, now: new Date(later.getTime() + 60_000) })).toMatchObject({
      kind: 'file',
    })
    await database().rateLimit.updateMany({ data: { count: 10_000 } })
    // What was made once is no work any more.
    expect(await openAnswer(place, { address: null, now: later })).toMatchObject({ kind: 'file' })
    await database().rateLimit.deleteMany({})
  })
})

describe('the index', () => {
  const index = (now?: Date) => page(`/open/${numbers.district}/2025/index`, now)

  test('has every unit that has to publish, and counts from the first publication', async () => {
    const text = await index()
    expect(text.replace(/<[^>]*>/g, '')).toMatch(/应公布3\s*已公布1\s*按时公布1\s*按时公布率33\.3%/)
    expect(text).toContain('逾期未公布')
    expect(text).toContain('2026年2月10日更正')
    expect(text).not.toContain('school全称')
  })

  test('before the day says so', async () => {
    const text = await index(new Date('2026-01-25T10:00:00+08:00'))
    expect(text).toContain('公布期限未满，以上为截至2026年1月25日的数字')
    expect(text).toContain('尚未公布，期限未到')
  })

  test('as a table has only what is published', async () => {
    const table = await page(`/open/${numbers.district}/2025/index/csv`)
    expect(table.trim().split('\r\n')).toHaveLength(2)
    expect(table).toContain('education全称,2025,2026-01-20,按时,2026-02-10')
  })

  test('is there for departments, and for years with a season or a report', async () => {
    expect(await ask(`/open/${numbers.culture}/2025/index`)).toBeNull()
    expect(await ask(`/open/${numbers.district}/2024/index`)).toBeNull()
    await database().season.create({ data: { year: 2024, practice: true, format: '2021', openedAt: later } })
    expect(await ask(`/open/${numbers.district}/2024/index`)).toBeNull()
    await database().season.create({ data: { year: 2024, practice: false, format: '2021', openedAt: later } })
    expect(await page(`/open/${numbers.district}/2024/index`)).toContain('已公布<strong>0</strong>')
    await database().season.deleteMany({ where: { year: 2024 } })
  })

  test('a rename changes the index and leaves the paper; an abolished unit stays readable', async () => {
    await database().organisation.update({
      where: { id: 'education' },
      data: { name: '改名后的单位', abolishedAt: new Date('2026-06-01T00:00:00Z') },
    })
    expect(await index()).toContain('改名后的单位</a>（已撤销）')
    const text = await page(`/open/${numbers.education}/2025`)
    expect(text).toContain('<h1><span>education全称</span>')
    expect(text).toContain('改名后的单位')
    expect(text).toContain('已于2026年6月1日撤销')
    await database().organisation.update({
      where: { id: 'education' },
      data: { name: 'education全称', abolishedAt: null },
    })
  })
})

describe('the address on the office’s own website', () => {
  const record = (address: string, id = ids.education!) =>
    recordAddress(
      { scope: clerks.education!.scope, actorId: clerks.education!.userId, reportId: id, now: later },
      address,
    )

  test('is shown once it is told, told once, and can be taken back', async () => {
    await done(record(' https://www.yunxi.gov.cn/nb/2025.html '))
    await done(record('https://www.yunxi.gov.cn/nb/2025.html'))
    expect(await eventsOf(ids.education!, 'recordAddress')).toHaveLength(1)
    expect(await page(`/open/${numbers.education}/2025`)).toContain('href="https://www.yunxi.gov.cn/nb/2025.html"')
    expect(await page(`/open/${numbers.district}/2025/index`)).toContain('href="https://www.yunxi.gov.cn/nb/2025.html"')
    await done(record(''))
    expect(await page(`/open/${numbers.education}/2025`)).not.toContain('yunxi.gov.cn')
  })

  test('is refused before anything is published, and of others', async () => {
    expect(await record('https://www.yunxi.gov.cn/', ids.health!)).toMatchObject({ code: 'report.notFound' })
    const health = { scope: clerks.health!.scope, actorId: clerks.health!.userId, reportId: ids.health!, now: later }
    expect(await recordAddress(health, 'https://www.yunxi.gov.cn/')).toMatchObject({ code: 'report.notPublished' })
    expect(await recordAddress(health, 'javascript:alert(1)')).toMatchObject({ code: 'address.invalid' })
  })
})

describe('the package', () => {
  const scope = () => clerks.education!.scope

  test('has the canonical files, says what was corrected, and is the same to the byte', async () => {
    const made = (await reportPackage(scope(), ids.education!))!
    const files = unzipSync(made.zip)
    expect(Object.keys(files)).toEqual([
      'report.html',
      'report.docx',
      'report.pdf',
      'report.json',
      'report.csv',
      'README.txt',
    ])
    for (const file of openFiles)
      expect(
        Buffer.from(files[`report.${file}`]!).equals((await ask(`/open/${numbers.education}/2025/${file}`)) as Buffer),
      ).toBe(true)
    const text = Buffer.from(files['report.html']!).toString()
    expect(text).toContain(correction)
    expect(text).not.toMatch(/<script|src=|<link|url\(/)
    expect(Buffer.from(files['README.txt']!).toString()).toMatch(
      /^\ufeff[^\n]*\r\n\r\n发布日期：2026年1月20日\r\n更正日期：2026年2月10日\r\n/,
    )
    expect(Buffer.from((await reportPackage(scope(), ids.education!))!.zip).equals(Buffer.from(made.zip))).toBe(true)
  })

  test('of practice says that it is; of what is not published there is none', async () => {
    const made = (await reportPackage(
      { ...clerks.culture!.scope, practice: true } as Person['scope'],
      ids['culture practice']!,
    ))!
    expect(made.name).toMatch(/^（演练）/)
    expect(Buffer.from(made.files.get('README.txt')!).toString()).toContain('不得对外发布')
    expect(await reportPackage(clerks.health!.scope, ids.health!)).toBeNull()
  })

  test('is written to the folder of the website; what fails is told and can be repeated', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'ogi-publish-'))
    const repeat = () =>
      repeatPackage({ scope: reviewer.scope, actorId: reviewer.userId, reportId: ids.education!, now: later })
    const standing = async () =>
      (await publicationOf(reviewer.scope, (await findReport(reviewer.scope, ids.education!))!))!.package
    try {
      expect(await standing()).toBe('off')
      expect(await repeat()).toMatchObject({ code: 'package.none' })
      vi.stubEnv('OGI_PUBLISH_DIR', path.join(folder, 'blocked'))
      writeFileSync(path.join(folder, 'blocked'), '')
      const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
      expect(await writeReportPackage(reviewer.scope, ids.education!)).toMatchObject({ code: 'package.unwritable' })
      expect(log).toHaveBeenCalledTimes(1)
      expect(await standing()).toBe('missing')
      vi.stubEnv('OGI_PUBLISH_DIR', folder)
      await done(repeat())
      await done(repeat())
      expect(await standing()).toBe('written')
      const place = path.join(folder, String(numbers.education))
      expect(readdirSync(place).sort()).toEqual(['2025', '2025-v2.zip'])
      expect(
        readFileSync(path.join(place, '2025-v2.zip')).equals(
          Buffer.from((await reportPackage(scope(), ids.education!))!.zip),
        ),
      ).toBe(true)
      expect(readFileSync(path.join(place, '2025', 'report.html')).length).toBeGreaterThan(1000)
      expect(await eventsOf(ids.education!, 'writePackage')).toHaveLength(2)
      expect(
        await writeReportPackage(
          { ...clerks.culture!.scope, practice: true } as Person['scope'],
          ids['culture practice']!,
        ),
      ).toEqual({ ok: true, value: 'off' })
      expect(existsSync(path.join(folder, String(numbers.culture)))).toBe(false)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
