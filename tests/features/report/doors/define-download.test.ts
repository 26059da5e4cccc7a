import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import type { StoredReport } from '@/lib/features/report/data/reports'
import { type Download, defineDownload } from '@/lib/features/report/doors/define-download'
import { database } from '@/lib/platform/database/client'
import { type Role, roles } from '@/lib/platform/permissions'
import { actAs, actAsNobody, address } from '../../../support/acting'
import { useDatabase } from '../../../support/database'
import { addPerson } from '../../../support/people'
import { makePlaces, nowhere, organisationIds, type Place, places } from '../../matrix/places'

useDatabase()
let reports: Record<Place, string>
const make = vi.fn<(stored: StoredReport, params: unknown) => Promise<Download | null>>()
const GET = defineDownload('report.render', make)
const get = (id: string) => GET(new Request('http://localhost/'), { params: Promise.resolve({ id }) })
const told = async (response: Response) => [
  response.status,
  await response.text(),
  response.headers.get('content-type'),
]
const plain = 'text/plain; charset=utf-8'

beforeAll(async () => {
  reports = (await makePlaces(roles)).reports
  await addPerson('novice', 'author', organisationIds.own, true)
})

afterEach(() => {
  make.mockReset()
  vi.restoreAllMocks()
})

describe('a file', () => {
  const answer = async (file: Download) => {
    await actAs('author-own')
    make.mockResolvedValue(file)
    return get(reports.own)
  }

  test('comes with its type, its name, and a word to browsers neither to guess nor to keep it', async () => {
    const response = await answer({
      body: new Uint8Array([80, 75, 0, 255]),
      type: 'application/pdf',
      name: '云溪区司法局2025年政府信息公开工作年度报告.pdf',
    })
    expect(response.status).toBe(200)
    expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([80, 75, 0, 255])
    expect(Object.fromEntries(response.headers)).toEqual({
      'content-type': 'application/pdf',
      'cache-control': 'private, no-cache',
      'x-content-type-options': 'nosniff',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('云溪区司法局2025年政府信息公开工作年度报告.pdf')}`,
    })
    expect(make).toHaveBeenCalledWith(
      expect.objectContaining({ id: reports.own }),
      { id: reports.own },
      expect.objectContaining({ practice: false }),
    )
  })

  test('without a name is shown in place', async () => {
    expect(
      (await answer({ body: '{}', type: 'application/json; charset=utf-8' })).headers.get('content-disposition'),
    ).toBeNull()
  })

  test.each([
    ["局（本级）'甲'(一)*.pdf", "局（本级）'甲'(一)_.pdf"],
    ['../../etc/passwd', '.._.._etc_passwd'],
    ['C:\\甲|乙?.docx', 'C_甲_乙_.docx'],
    ['甲\r\nset-cookie: a=b', '甲_set-cookie_a=b'],
    ['"甲"; filename=x.exe', '_甲_;_filename=x.exe'],
    ['𬉼山镇.pdf', '𬉼山镇.pdf'],
  ])('named %j is called %j, in RFC 5987’s characters only', async (name, called) => {
    const header = (await answer({ body: '', type: 'text/plain', name })).headers.get('content-disposition')!
    const [, value] = /^attachment; filename\*=UTF-8''([A-Za-z0-9!#$&+.^_`|~%-]+)$/.exec(header)!
    expect(decodeURIComponent(value!)).toBe(called)
  })
})

describe('an event', () => {
  const last = () => database().event.findFirstOrThrow({ orderBy: { id: 'desc' } })

  test('tells who took which file away', async () => {
    const { userId } = await actAs('auditadministrator')
    make.mockResolvedValue({ body: '', type: 'application/pdf', name: '报告.pdf' })
    await get(reports.below)
    expect(await last()).toMatchObject({
      verb: 'export',
      actorId: userId,
      organisationId: organisationIds.below,
      reportId: reports.below,
      revision: 0,
      address,
      detail: { file: '报告.pdf', type: 'application/pdf' },
    })
  })

  test('tells nothing of a page shown in place', async () => {
    await actAs('author-own')
    const before = await database().event.count()
    make.mockResolvedValue({ body: '', type: 'image/svg+xml' })
    await get(reports.own)
    expect(await database().event.count()).toBe(before)
  })

  test('tells who was refused what', async () => {
    await actAs('author-own')
    await get(reports.below)
    expect(await last()).toMatchObject({
      verb: 'refused',
      reportId: null,
      detail: { permission: 'report.render', code: 'report.notFound', subject: reports.below },
    })
    await defineDownload('policy.manage', make)(new Request('http://localhost/'), {
      params: Promise.resolve({ id: reports.own }),
    })
    expect(await last()).toMatchObject({
      verb: 'refused',
      reportId: reports.own,
      detail: { permission: 'policy.manage', code: 'permission.denied' },
    })
  })
})

describe('refused, no file is made:', () => {
  afterEach(() => expect(make).not.toHaveBeenCalled())

  test('signed out', async () => {
    actAsNobody()
    expect(await told(await get(reports.own))).toEqual([401, '登录已超时，请重新登录后再下载。', plain])
  })

  test('before the own password is set', async () => {
    await actAs('novice')
    expect(await told(await get(reports.own))).toEqual([403, '请先设置自己的密码，再下载。', plain])
  })

  test.each([
    nowhere,
    '',
    '1',
    '..',
    '../../etc/passwd',
    '..%2f..%2fetc%2fpasswd',
    'a\u0000b',
    "' OR '1'='1",
    '\ud800',
    'x'.repeat(100_000),
  ])('of an id that no report has (%#)', async (id) => {
    await actAs('author-own')
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    expect(await told(await get(id))).toEqual([404, '没有找到这份报告。', plain])
    expect(log).not.toHaveBeenCalled()
  })

  test('without the permission', async () => {
    await actAs('author-own')
    const closed = defineDownload('policy.manage', make)
    expect(
      await told(await closed(new Request('http://localhost/'), { params: Promise.resolve({ id: reports.own }) })),
    ).toEqual([403, '您的账号没有此项权限。', plain])
  })
})

// Own, below, above, elsewhere.
const matrix: Record<Role, readonly number[]> = {
  author: [200, 404, 404, 404],
  approver: [200, 404, 404, 404],
  reviewer: [200, 200, 404, 404],
  systemAdministrator: [404, 404, 404, 404],
  securityAdministrator: [404, 404, 404, 404],
  auditAdministrator: [200, 200, 200, 200],
}

test.each(roles)('what %s gets of own, lower, upper and foreign reports', async (role) => {
  await actAs(role.toLowerCase())
  make.mockResolvedValue({ body: '', type: 'text/plain' })
  const answers = await Promise.all(places.map((place) => get(reports[place])))
  expect(answers.map(({ status }) => status)).toEqual(matrix[role])
})

test('a part that the report does not have is not found', async () => {
  await actAs('author-own')
  make.mockResolvedValue(null)
  expect(await told(await get(reports.own))).toEqual([404, '没有这一页。', plain])
})

test('a surprise becomes a number, without its cause', async () => {
  await actAs('author-own')
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const error = new Error('font file missing')
  make.mockRejectedValue(error)
  const [status, text, type] = await told(await get(reports.own))
  expect([status, type]).toEqual([500, plain])
  const [, number] = /（编号 ([0-9A-F]{6})）/.exec(text as string)!
  expect(log.mock.calls).toEqual([[`[${number}]`, error]])
  expect(text).not.toContain('font')
})
