import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as getDocx } from '@/app/(work)/reports/[id]/docx/route'
import { GET as getJson } from '@/app/(work)/reports/[id]/json/route'
import { GET as getPage } from '@/app/(work)/reports/[id]/pages/[number]/route'
import { GET as getPageCount } from '@/app/(work)/reports/[id]/pages/route'
import { GET as getPdf } from '@/app/(work)/reports/[id]/pdf/route'
import { GET as getVersionDocx } from '@/app/(work)/reports/[id]/versions/[number]/docx/route'
import { GET as getVersionJson } from '@/app/(work)/reports/[id]/versions/[number]/json/route'
import { GET as getVersionPdf } from '@/app/(work)/reports/[id]/versions/[number]/pdf/route'
import { saveReport } from '@/lib/features/report/actions'
import { database } from '@/lib/platform/database/client'
import { digestOf } from '@/lib/report/digest'
import { parseReportFile } from '@/lib/report/report-file'
import { parseContent } from '@/lib/report/schema'
import { filesUnder, textOf } from '../code/source-files'
import { makePlaces, organisationIds } from '../features/matrix/places'
import { actAs, actAsNobody } from '../support/acting'
import { useDatabase } from '../support/database'

useDatabase()
let id: string
let neighbour: string
let revision = 0
const request = () => new Request('http://localhost/')
const params = () => ({ params: Promise.resolve({ id }) })
const files = { docx: getDocx, pdf: getPdf, json: getJson }
const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer())

beforeAll(async () => {
  const { reports } = await makePlaces(['reviewer'])
  id = reports.own
  neighbour = reports.elsewhere
  await database().organisation.update({ where: { id: organisationIds.own }, data: { name: '云溪区司法局' } })
  await save('requests.received.naturalPersons', '5')
})

beforeEach(() => actAs('author-own'))
afterEach(() => vi.useRealTimers())

async function save(field: string, value: string, base = '') {
  await actAs('author-own')
  const saved = await saveReport({ reportId: id, revision, changes: [{ field, base, value }] })
  if (!saved.ok) throw new Error(saved.message)
  revision = saved.value.revision
}

const title = '云溪区司法局2024年政府信息公开工作年度报告'

describe.each([
  [
    'docx',
    'PK\u0003\u0004',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    `${title}.docx`,
  ],
  ['pdf', '%PDF-1.7', 'application/pdf', `${title}.pdf`],
  ['json', '{', 'application/json; charset=utf-8', '云溪区司法局2024年政府信息公开工作年度报告.report.json'],
] as const)('%s', (kind, start, type, name) => {
  test('is what it says it is', async () => {
    const response = await files[kind](request(), params())
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe(type)
    expect(decodeURIComponent(response.headers.get('content-disposition')!)).toBe(
      `attachment; filename*=UTF-8''${name}`,
    )
    expect((await bytesOf(response)).subarray(0, start.length).toString('latin1')).toBe(start)
  })

  test('is the same to the byte when it is fetched again, on another day, by another person', async () => {
    const first = await bytesOf(await files[kind](request(), params()))
    await actAs('reviewer')
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-03-01T00:00:00Z') })
    expect((await bytesOf(await files[kind](request(), params()))).equals(first)).toBe(true)
  })

  test('is another one after a save', async () => {
    const first = await bytesOf(await files[kind](request(), params()))
    await save(
      `requests.received.${kind === 'docx' ? 'businesses' : kind === 'pdf' ? 'legalServices' : 'otherBodies'}`,
      '3',
    )
    expect((await bytesOf(await files[kind](request(), params()))).equals(first)).toBe(false)
  })

  test('is kept from strangers', async () => {
    const foreign = await files[kind](request(), { params: Promise.resolve({ id: neighbour }) })
    expect([foreign.status, await foreign.text()]).toEqual([404, '没有找到这份报告。'])
    actAsNobody()
    const signedOut = await files[kind](request(), params())
    expect([signedOut.status, await signedOut.text()]).toEqual([401, '登录已超时，请重新登录后再下载。'])
  })
})

test('the JSON file is read back as the report', async () => {
  const read = parseReportFile(await (await getJson(request(), params())).text())
  expect(read).toMatchObject({
    ok: true,
    value: { organisation: '云溪区司法局', year: 2024, content: { cells: { 'requests.received.naturalPersons': 5 } } },
  })
})

describe('the pages', () => {
  const page = (number: string) => getPage(request(), { params: Promise.resolve({ id, number }) })

  test('are as many as the count says, each an image in place', async () => {
    const { count, revision: shown } = (await (await getPageCount(request(), params())).json()) as {
      count: number
      revision: number
    }
    expect(shown).toBe(revision)
    expect(count).toBeGreaterThan(1)
    const last = await page(String(count))
    expect([last.status, last.headers.get('content-type'), last.headers.get('content-disposition')]).toEqual([
      200,
      'image/svg+xml; charset=utf-8',
      null,
    ])
    expect(await last.text()).toMatch(/^<svg/)
    expect((await page(String(count + 1))).status).toBe(404)
  })

  test.each(['0', '-1', '1.5', 'one', '', '1e9', '__proto__'])('“%s” is none', async (number) => {
    const response = await page(number)
    expect([response.status, await response.text()]).toEqual([404, '没有这一页。'])
  })
})

describe('a report that was handed in', () => {
  const versions = { docx: getVersionDocx, pdf: getVersionPdf, json: getVersionJson }
  const version = async (kind: keyof typeof versions, number: string) =>
    versions[kind](request(), { params: Promise.resolve({ id, number }) })

  test('is printed as it was handed in, to the byte, whatever happens to its organ or the checks afterwards', async () => {
    const stored = await database().report.findUniqueOrThrow({ where: { id }, include: { organisation: true } })
    await database().report.update({ where: { id }, data: { blocking: 0 } })
    const drafts = await Promise.all(Object.values(files).map(async (get) => bytesOf(await get(request(), params()))))
    const { id: versionId } = await database().version.create({
      data: {
        reportId: id,
        number: 1,
        revision: stored.revision,
        savedAt: stored.savedAt,
        organisationName: stored.organisation.name,
        organisationPath: stored.organisation.path,
        format: stored.format,
        content: stored.content as object,
        findings: [],
        digest: await digestOf({
          organisation: stored.organisation.name,
          year: stored.year,
          content: parseContent(stored.content),
        }),
        at: new Date(),
        byId: (await database().user.findFirstOrThrow()).id,
      },
    })
    await database().report.update({ where: { id }, data: { versionId, state: 'submitted', blocking: 3 } })
    await database().organisation.update({ where: { id: organisationIds.own }, data: { name: '改名后的单位' } })
    const handedIn = await Promise.all(Object.values(files).map(async (get) => bytesOf(await get(request(), params()))))
    const ofVersion = await Promise.all(
      (['docx', 'pdf', 'json'] as const).map(async (kind) => bytesOf(await version(kind, '1'))),
    )
    expect(handedIn.map((bytes, at) => bytes.equals(drafts[at]!))).toEqual([true, true, true])
    expect(ofVersion.map((bytes, at) => bytes.equals(drafts[at]!))).toEqual([true, true, true])
    await database().report.update({ where: { id }, data: { state: 'returned' } })
    expect((await bytesOf(await files.json(request(), params()))).equals(drafts[2]!)).toBe(false)
  })

  test.each(['0', '2', '-1', '1.5', 'one', '1e99'])('version “%s” is none', async (number) => {
    expect((await version('json', number)).status).toBe(404)
    expect((await version('pdf', number)).status).toBe(404)
  })

  test('is kept from strangers', async () => {
    await actAs('author-own')
    expect((await versions.docx(request(), { params: Promise.resolve({ id: neighbour, number: '1' }) })).status).toBe(
      404,
    )
    actAsNobody()
    expect((await version('docx', '1')).status).toBe(401)
  })
})

test('every route of the application is made by one of the makers of files', () => {
  const routes = filesUnder('app').filter((file) => /\/route\.ts$/.test(file))
  expect(routes.length).toBeGreaterThanOrEqual(5)
  for (const route of routes) {
    const exported = textOf(route).match(/^export .*$/gm)!
    // Whoever reads the public pages signs in nowhere; their queries see only what is published.
    const makers = route.startsWith('app/open/') ? 'defineOpenPages' : '(?:defineDownload|defineExport)'
    expect(
      exported.map((line) => new RegExp(`^export const (?:GET = ${makers}|POST = defineUpload)[<(]`).test(line)),
      route,
    ).toEqual([true])
  }
})
