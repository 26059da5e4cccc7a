import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { APIRequestContext, APIResponse, Browser } from '@playwright/test'
import { addAccount, expect, signIn, test } from './people'

/**
 * Who goes round: nobody, somebody who must first set a password, and everybody by role. All but the author and his
 * head work at the district's office.
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

/** Its own at each run against the same data. */
const auditorName = `crawl.${Date.now().toString(36)}`

const nowhere = '55555555-0000-4000-8000-000000000000'

async function answerOf(
  request: APIRequestContext,
  address: string,
): Promise<{ letter: string; response: APIResponse }> {
  const response = await request.get(address, { maxRedirects: 0 })
  const target = response.headers().location
  if (target === undefined)
    return {
      letter:
        ({ 200: 'o', 404: 'n', 401: 'u', 403: 'f', 405: 'm' } as Record<number, string>)[response.status()] ??
        String(response.status()),
      response,
    }
  const { pathname } = new URL(target, 'http://here.invalid')
  return { letter: ({ '/sign-in': 'i', '/change-password': 'p' } as Record<string, string>)[pathname] ?? 'h', response }
}

async function visit(browser: Browser, username: string, secret?: string) {
  const page = await browser.newPage()
  await signIn(page, username, secret)
  return page
}

/** The oldest report of an author: last year's, which has been published, so that it has a version and a package. */
async function oldestReport(request: APIRequestContext): Promise<string> {
  const ids = [...(await (await request.get('/')).text()).matchAll(/\/reports\/([0-9a-f]{8}-[0-9a-f-]{27})/g)].map(
    ([, id]) => id!,
  )
  expect(ids.length).toBeGreaterThan(0)
  return ids.at(-1)!
}

/** What every answer must carry, and what no page may hold. */
async function expectSafe(response: APIResponse, address: string) {
  const headers = response.headers()
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
  const html = await response.text()
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

test('every route answers every visitor as the table says, with safe headers', async ({
  browser,
  baseURL,
  playwright,
}) => {
  test.setTimeout(600_000)
  const contexts = {} as Record<Visitor, APIRequestContext>
  contexts.signedOut = await playwright.request.newContext({ baseURL })
  const administrator = await visit(browser, 'admin')
  const secret = await addAccount(administrator, {
    username: auditorName,
    name: '审计员甲',
    role: '审计管理员',
    unit: '云岫区人民政府办公室',
  })
  contexts.systemAdministrator = administrator.request
  for (const visitor of visitors) {
    const username = usernames[visitor]
    if (username && !contexts[visitor]) contexts[visitor] = (await visit(browser, username)).request
  }
  const auditor = await visit(browser, auditorName, secret)
  contexts.novice = auditor.request
  const finance = await visit(browser, 'finance')
  const subjects = [await oldestReport(contexts.author), await oldestReport(finance.request), nowhere]

  const said: Record<string, string[]> = Object.fromEntries(Object.keys(table).map((route) => [route, []]))
  for (const visitor of visitors) {
    if (visitor === 'auditAdministrator') {
      await setPassword(auditor, secret)
      contexts.auditAdministrator = auditor.request
    }
    for (const route of Object.keys(table)) {
      let letters = ''
      for (const subject of route.includes('[id]') ? subjects : [null]) {
        const address = route
          .replace('/[[...place]]', '')
          .replace('[id]', subject ?? '')
          .replace('[number]', '1')
          .replace('[scan]', nowhere)
        const { letter, response } = await answerOf(contexts[visitor], address)
        letters += letter
        await expectSafe(response, address)
      }
      said[route]!.push(letters)
    }
  }
  expect(Object.fromEntries(Object.entries(said).map(([route, letters]) => [route, letters.join(' ')]))).toEqual(table)
})

type Page = Awaited<ReturnType<Browser['newPage']>>

async function setPassword(page: Page, current: string): Promise<void> {
  await page.goto('/change-password')
  await page.getByLabel('当前密码').fill(current)
  await page.getByLabel('新密码', { exact: true }).fill('Lantern-bridge 77')
  await page.getByLabel('再输一次新密码').fill('Lantern-bridge 77')
  await page.getByRole('button', { name: '保存新密码' }).click()
  await page.waitForURL((url) => url.pathname !== '/change-password')
}
