import { readdirSync } from 'node:fs'
import path from 'node:path'
import { database } from '@/lib/platform/database/client'
import { addPerson, expect, sessionOf, test } from './people'

/**
 * Who goes round: nobody, somebody who must first set a password, and everybody by role. All but the author, their head
 * and the novice work at the district's office.
 */
const visitors = [
  'signedOut',
  'novice',
  'author',
  'approver',
  'reviewer',
  'systemAdministrator',
  'securityAdministrator',
  'auditAdministrator',
] as const
type Visitor = (typeof visitors)[number]

const usernames: Partial<Record<Visitor, string>> = {
  author: 'emergency',
  approver: 'emergency.head',
  reviewer: 'reviewer',
  systemAdministrator: 'admin',
  securityAdministrator: 'security',
  auditAdministrator: 'audit',
}

/**
 * What each route answers to each visitor, in their order: o = here it is, i = sign in first, p = set a password first,
 * h = led to another page, n = not found, u = 401, f = 403, m = not by this method. Routes about a report have three
 * letters: the author's own, another agency's, one that does not exist. A new route has its line here, or this test
 * fails.
 */
const readers = 'iii ppp onn onn oon nnn nnn oon'
const downloads = 'uuu fff onn onn oon nnn nnn oon'
const table: Record<string, string> = {
  '/': 'i p o o h h h o',
  '/account': 'i p o o o o o o',
  '/accounts': 'i p n n n o n n',
  '/audit': 'i p n n n n n o',
  '/audit/chain': 'u f f f f f f o',
  '/audit/csv': 'u f f f f f f o',
  '/change-password': 'i o o o o o o o',
  '/checks': 'i p n n n n o n',
  '/comparison': 'i p n n o n n o',
  '/mails': 'i p n n n o n n',
  '/notices': 'i p o o n n n n',
  '/open/[[...place]]': 'o o o o o o o o',
  '/organisations': 'i p n n n o n n',
  '/organisations/import': 'i p n n n o n n',
  '/organisations/list': 'u f f f f o f f',
  '/organisations/template': 'u f f f f o f f',
  '/policies': 'i p n n n n o n',
  '/queue': 'i p n n o n n n',
  '/reports/[id]': readers,
  '/reports/[id]/docx': downloads,
  '/reports/[id]/history': readers,
  '/reports/[id]/json': downloads,
  '/reports/[id]/moved': 'iii ppp nnn nnn nnn nnn nnn nnn',
  '/reports/[id]/package': downloads,
  '/reports/[id]/pages': downloads,
  '/reports/[id]/pages/[number]': downloads,
  '/reports/[id]/pdf': downloads,
  '/reports/[id]/review': readers,
  // Only takes files (POST); who may is held by tests/actions.
  '/reports/[id]/scans': 'mmm mmm mmm mmm mmm mmm mmm mmm',
  // No scan has the id that is asked for: of those who may see the report nobody learns more than that.
  '/reports/[id]/scans/[scan]': 'uuu fff nnn nnn nnn nnn nnn nnn',
  '/reports/[id]/signature': readers,
  '/reports/[id]/versions/[number]/docx': downloads,
  '/reports/[id]/versions/[number]/json': downloads,
  '/reports/[id]/versions/[number]/pdf': downloads,
  '/seasons': 'i p n n o o n n',
  '/second-factor': 'i p h h h h h h',
  '/sign-in': 'o h h h h h h h',
  '/verify': 'o o o o o o o o',
}

const app = path.join(import.meta.dirname, '../../app')

/** Every page and every route of the app folder, as the address it stands for. */
const routes = readdirSync(app, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|[\\/])(page\.tsx|route\.ts)$/.test(file))
  .map(
    (file) =>
      `/${path.posix.dirname(file.replaceAll('\\', '/'))}`.replace(/\/\([^)]*\)/g, '').replace(/\/\.$/, '/') || '/',
  )
  .sort()

const nowhere = '55555555-0000-4000-8000-000000000000'

/** How many requests of a visitor are on their way at once. */
const together = 6

interface Answer {
  readonly letter: string
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
}

async function answerOf(address: string, cookie: string): Promise<Answer> {
  const response = await fetch(address, { headers: { cookie }, redirect: 'manual' })
  const headers = Object.fromEntries(response.headers)
  const text = await response.text()
  if (headers.location === undefined) {
    const letters: Record<number, string> = { 200: 'o', 404: 'n', 401: 'u', 403: 'f', 405: 'm' }
    return { letter: letters[response.status] ?? String(response.status), headers, text }
  }
  const letters: Record<string, string> = { '/sign-in': 'i', '/change-password': 'p' }
  return { letter: letters[new URL(headers.location, address).pathname] ?? 'h', headers, text }
}

/** The cookies of a visitor, as a browser sends them. */
async function cookieOf(visitor: Visitor): Promise<string> {
  if (visitor === 'signedOut') return ''
  const own = 'first-given-77'
  if (visitor === 'novice')
    await addPerson({ username: 'crawl.novice', own, role: 'auditAdministrator', mustChangePassword: true })
  const { name, value } =
    visitor === 'novice' ? await sessionOf('crawl.novice', own) : await sessionOf(usernames[visitor]!)
  return `${name}=${value}`
}

/** The oldest report of a unit: one of a year that is over, which has been published, so that it has a version and a package. */
async function oldestReport(username: string): Promise<string> {
  const { organisationId } = await database().user.findFirstOrThrow({ where: { username } })
  return (await database().report.findFirstOrThrow({ where: { organisationId }, orderBy: { year: 'asc' } })).id
}

/** What every answer must carry, and what no page may hold. */
function expectSafe({ headers, text: html }: Answer, address: string): void {
  expect(headers['x-content-type-options'], address).toBe('nosniff')
  const type = headers['content-type'] ?? ''
  // Only what this program draws itself is shown in place; a file that somebody made is for keeping.
  if (type !== '' && !/^(text\/html|text\/plain|image\/svg\+xml|application\/json|text\/css)/.test(type))
    expect(headers['content-disposition'], `${address} ${type}`).toMatch(/^attachment/)
  const policy = headers['content-security-policy'] ?? ''
  const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? ''
  if (address.startsWith('/open')) return
  expect(policy, address).toContain(`frame-ancestors 'none'`)
  expect(policy, address).toContain(`object-src 'none'`)
  expect(policy, address).toContain(`base-uri 'none'`)
  expect(scripts, address).not.toContain('unsafe-inline')
  expect(scripts, address).not.toContain('unsafe-eval')
  expect(headers['x-frame-options'], address).toBe('DENY')
  expect(headers['cross-origin-opener-policy'], address).toBe('same-origin')
  // A redirection has nothing to keep.
  if (type === '') return
  expect(headers['cache-control'], address).toMatch(/no-store|private/)
  if (!type.startsWith('text/html')) return
  expect(headers['cache-control'], address).toContain('no-store')
  const nonce = /'nonce-([^']+)'/.exec(scripts)![1]!
  const tags = [...html.matchAll(/<(script|style)\b([^>]*)>/g)]
  expect(tags.length).toBeGreaterThan(0)
  expect(
    tags.filter(([, , attributes]) => !attributes!.includes(`nonce="${nonce}"`)).map(([tag]) => `${address} ${tag}`),
  ).toEqual([])
  expect(
    [...html.replace(/<script\b.*?<\/script>/gs, '').matchAll(/<[a-z][^>]*\son[a-z]+=/g)].map(
      ([tag]) => `${address} ${tag}`,
    ),
  ).toEqual([])
}

test('every route of the application has its line, and no line is left over', () => {
  expect(routes.length).toBeGreaterThan(20)
  expect(routes).toEqual(Object.keys(table).sort())
})

test.describe('every route answers as the table says, with safe headers', () => {
  test.describe.configure({ mode: 'parallel' })

  for (const [column, visitor] of visitors.entries())
    test(visitor, async ({ address: server }) => {
      const cookie = await cookieOf(visitor)
      const subjects = [await oldestReport('emergency'), await oldestReport('finance'), nowhere]
      const said: Record<string, string[]> = Object.fromEntries(Object.keys(table).map((route) => [route, []]))
      const asked = Object.keys(table)
        .flatMap((route) => (route.includes('[id]') ? subjects : ['']).map((subject, at) => ({ route, subject, at })))
        .values()
      const walk = async () => {
        for (const { route, subject, at } of asked) {
          const address = route
            .replace('/[[...place]]', '')
            .replace('[id]', subject)
            .replace('[number]', '1')
            .replace('[scan]', nowhere)
          const answer = await answerOf(server + address, cookie)
          said[route]![at] = answer.letter
          expectSafe(answer, address)
        }
      }
      await Promise.all(Array.from({ length: together }, walk))
      expect(Object.fromEntries(Object.entries(said).map(([route, letters]) => [route, letters.join('')]))).toEqual(
        Object.fromEntries(Object.entries(table).map(([route, letters]) => [route, letters.split(' ')[column]])),
      )
    })
})
