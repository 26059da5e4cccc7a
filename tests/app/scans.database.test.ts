import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { GET } from '@/app/(work)/reports/[id]/scans/[scan]/route'
import { POST } from '@/app/(work)/reports/[id]/scans/route'
import { GET as getDocx } from '@/app/(work)/reports/[id]/versions/[number]/docx/route'
import { GET as getPdf } from '@/app/(work)/reports/[id]/versions/[number]/pdf/route'
import { scanLimits } from '@/lib/features/signature/policy/scan-limits'
import { database } from '@/lib/platform/database/client'
import { type Role, roles } from '@/lib/platform/permissions'
import { bringTo } from '../features/matrix/in-state'
import { makePlaces, nowhere, type Place, places } from '../features/matrix/places'
import { actAs, actAsNobody } from '../support/acting'
import { useDatabase } from '../support/database'
import { jpeg, pdf, png } from '../support/scans'

useDatabase()
let reports: Record<Place, string>
let accounts: Record<Place, string>
let versions: Record<Place, string>

beforeAll(async () => {
  ;({ reports, accounts } = await makePlaces(roles))
  const made = await Promise.all(
    places.map(
      async (place) => [place, (await bringTo(reports[place], accounts[place], 'submitted')).versionId] as const,
    ),
  )
  versions = Object.fromEntries(made) as Record<Place, string>
})
beforeEach(() => actAs('author-own'))

const here = { 'sec-fetch-site': 'same-origin' }
interface Sent {
  readonly place?: Place | null
  readonly body?: BodyInit | null
  readonly name?: string
  readonly headers?: Record<string, string>
}
async function send({ place = 'own', body = png(), name = '盖章页.png', headers = here }: Sent = {}) {
  const id = place === null ? nowhere : reports[place]
  const url = `http://localhost/reports/${id}/scans?version=${place === null ? nowhere : versions[place]}`
  const init = {
    method: 'POST',
    body,
    headers: { 'x-file-name': encodeURIComponent(name), ...headers },
    duplex: 'half',
  }
  const response = await POST(new Request(url, init), { params: Promise.resolve({ id }) })
  return {
    status: response.status,
    outcome: (await response.json()) as { ok: boolean; code?: string; message?: string; value?: { id: string } },
  }
}
const told = async (sent: Sent) => {
  const { status, outcome } = await send(sent)
  return [status, outcome.code ?? 'done']
}
const scans = () => database().scan.count()

/** A body that never tells its length and ends after so many bytes, unless nobody wants more. */
function endless(bytes: number) {
  const read = { bytes: 0 }
  const chunk = new Uint8Array(1024 * 1024)
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (read.bytes >= bytes) return controller.close()
      read.bytes += chunk.length
      controller.enqueue(chunk)
    },
  })
  return { body, read }
}

describe('an upload', () => {
  test('is taken as what it is, whatever it is called', async () => {
    expect((await send({ body: jpeg(), name: '盖章页.pdf' })).outcome.ok).toBe(true)
    expect(
      await database().scan.findFirst({ where: { versionId: versions.own }, select: { name: true, type: true } }),
    ).toEqual({ name: '盖章页.pdf', type: 'image/jpeg' })
  })

  test.each([
    ['an SVG called .png', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'a.png', 'scan.kind'],
    ['a page called .pdf', '<!doctype html><p>盖章</p>', 'a.pdf', 'scan.kind'],
    ['nothing', '', 'a.png', 'scan.empty'],
    ['a broken PNG', png().slice(0, 40), 'a.png', 'scan.damaged'],
  ])('%s is refused, and nothing is stored', async (_, body, name, code) => {
    const before = await scans()
    expect(await told({ body, name })).toEqual([422, code])
    expect(await scans()).toBe(before)
  })

  test('of 200 MB is refused unread when it says so, and at the limit when it does not', async () => {
    const silent = endless(200 * 1024 * 1024)
    expect(await told({ body: silent.body })).toEqual([413, 'scan.tooLarge'])
    expect(silent.read.bytes).toBeLessThanOrEqual(scanLimits.fileBytes + 3 * 1024 * 1024)
    const honest = endless(200 * 1024 * 1024)
    expect(
      await told({ body: honest.body, headers: { ...here, 'content-length': String(200 * 1024 * 1024) } }),
    ).toEqual([413, 'scan.tooLarge'])
    expect(honest.read.bytes).toBeLessThanOrEqual(2 * 1024 * 1024)
  })

  test('that broke off is not taken for a whole file', async () => {
    expect(await told({ body: png(4, 3, 9), headers: { ...here, 'content-length': '5000' } })).toEqual([
      422,
      'upload.brokenOff',
    ])
  })

  test.each<[string, Record<string, string>, number]>([
    ['another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a neighbour domain', { 'sec-fetch-site': 'same-site', origin: 'http://localhost' }, 403],
    ['a foreign page in an older browser', { origin: 'http://evil.invalid' }, 403],
    ['nowhere', {}, 403],
    ['this site in an older browser', { origin: 'http://localhost', host: 'localhost' }, 200],
  ])('from %s', async (_, headers, status) => {
    expect((await told({ headers }))[0]).toBe(status)
  })

  test('needs a person, and an id that is one', async () => {
    actAsNobody()
    const { body, read } = endless(5 * 1024 * 1024)
    expect(await told({ body })).toEqual([401, 'session.signedOut'])
    // One piece waits in the stream, before anybody asks for it.
    expect(read.bytes).toBeLessThanOrEqual(1024 * 1024)
    await actAs('author-own')
    for (const id of ['', 'x', '../..', "' OR 1=1"]) {
      const response = await POST(
        new Request('http://localhost/?version=x', { method: 'POST', body: png(), headers: here }),
        { params: Promise.resolve({ id }) },
      )
      expect(response.status).toBe(400)
    }
  })
})

// Own, below, above, elsewhere, and what does not exist.
const matrix: Record<Role, readonly number[]> = {
  author: [200, 404, 404, 404, 404],
  approver: [403, 404, 404, 404, 404],
  reviewer: [403, 403, 404, 404, 404],
  systemAdministrator: [404, 404, 404, 404, 404],
  securityAdministrator: [404, 404, 404, 404, 404],
  auditAdministrator: [403, 403, 403, 403, 404],
}
test.each(roles)('who may upload: %s', async (role) => {
  await actAs(role.toLowerCase())
  const answers = []
  for (const place of [...places, null]) answers.push((await send({ place, body: png(4, 3, 77) })).status)
  expect(answers).toEqual(matrix[role])
})

describe('what comes back', () => {
  const get = (scanId: string, place: Place = 'own') =>
    GET(new Request('http://localhost/'), { params: Promise.resolve({ id: reports[place], scan: scanId }) })

  test('an image in a sandbox that allows nothing, a PDF to be saved; the bytes as they were', async () => {
    const image = await get((await send({ body: png(4, 3, 20) })).outcome.value!.id)
    expect([...new Uint8Array(await image.arrayBuffer())]).toEqual([...png(4, 3, 20)])
    expect(Object.fromEntries(image.headers)).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    })
    const paper = await get((await send({ body: pdf({ pages: 2 }), name: '签字页' })).outcome.value!.id)
    expect(paper.headers.get('content-type')).toBe('application/pdf')
    expect(decodeURIComponent(paper.headers.get('content-disposition')!)).toBe(
      "attachment; filename*=UTF-8''签字页.pdf",
    )
  })

  test('not to strangers, not under another report, not once it was taken back', async () => {
    const { id } = (await send({ body: png(4, 3, 21) })).outcome.value!
    expect((await get(id, 'elsewhere')).status).toBe(404)
    await actAs('author-elsewhere')
    expect([(await get(id)).status, (await get(id, 'elsewhere')).status]).toEqual([404, 404])
    await actAs('reviewer')
    expect((await get(id)).status).toBe(200)
    await database().scan.update({ where: { id }, data: { removedAt: new Date(), removedById: accounts.own } })
    expect((await get(id)).status).toBe(404)
    for (const none of ['', 'x', nowhere, '..']) expect((await get(none)).status).toBe(404)
  })
})

test('the paper of a version is given out under its number, and no other', async () => {
  const version = (number: string) => ({ params: Promise.resolve({ id: reports.own, number }) })
  const request = new Request('http://localhost/')
  expect((await getDocx(request, version('1'))).status).toBe(200)
  expect((await getPdf(request, version('1'))).headers.get('content-type')).toBe('application/pdf')
  for (const number of ['0', '2', '-1', '1.0', '1e0', 'x', '99999999999'])
    expect((await getDocx(request, version(number))).status).toBe(404)
})
