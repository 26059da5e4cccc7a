import { type Browser, test as base, expect, type Locator, type Page } from '@playwright/test'
import { createAccount } from '@/lib/features/account/verbs/create-account'
import { signIn as openSession } from '@/lib/features/account/verbs/sign-in'
import { closeDatabase, database } from '@/lib/platform/database/client'
import type { Role } from '@/lib/platform/permissions'
import { startServer } from './server'

/** The password of every account of the demo district. */
export const password = 'nianbao-2026'

interface Own {
  /** The address of this worker's server. */
  readonly address: string
}

export const test = base.extend<{ quiet: void }, Own>({
  address: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it that nothing else is wanted
    async ({}, use, { workerIndex, parallelIndex }) => {
      const server = await startServer(workerIndex, parallelIndex)
      await use(server.address)
      await closeDatabase()
      await server.stop()
    },
    { scope: 'worker', auto: true, timeout: 120_000 },
  ],
  baseURL: ({ address }, use) => use(address),
  /** A page must never log an error: neither a fault of ours nor something that the content security policy refused. */
  quiet: [
    async ({ context }, use) => {
      const faults: string[] = []
      const watch = (page: Page) => {
        page.on('pageerror', (error) => faults.push(`${page.url()} ${error.message}`))
        page.on('console', (message) => {
          // A refused request is told by the page itself; the browser's own line about it is no fault of the page.
          if (message.type() === 'error' && !/Failed to load resource|ERR_INTERNET_DISCONNECTED/.test(message.text()))
            faults.push(`${page.url()} ${message.text()}`)
        })
      }
      context.pages().forEach(watch)
      context.on('page', watch)
      await use()
      expect(faults).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** Goes to an address, and waits until the page listens. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await listening(page)
}

/** Waits until the page listens: before that it takes no click, and what is typed nobody hears. */
export const listening = (page: Page): Promise<void> => expect(page.locator('[data-ready]')).toBeAttached()

/** Opens a session of an account that exists, as if its owner had signed in; its cookie as browsers send it. */
export async function sessionOf(username: string, secret = password) {
  const opened = await openSession({ username, password: secret, address: null }, new Date())
  if (!opened.ok) throw new Error(opened.message)
  const { cookie, mustChangePassword } = opened.value
  return { name: cookie.name, value: encodeURIComponent(cookie.value), mustChangePassword }
}

/** Gives the browser such a session, and goes to the first page. */
export async function signIn(page: Page, username: string, secret = password): Promise<void> {
  const { name, value, mustChangePassword } = await sessionOf(username, secret)
  await page.context().addCookies([{ name, value, domain: '127.0.0.1', path: '/' }])
  await page.goto('/')
  if (!mustChangePassword) await listening(page)
}

/** Signs in as people do, where that is what is tried. */
export async function signInByForm(page: Page, username: string, secret = password): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('用户名').fill(username)
  await page.getByLabel('密码', { exact: true }).fill(secret)
  await page.getByRole('button', { name: '登录' }).click()
  await page.waitForURL((url) => url.pathname !== '/sign-in')
}

/** Opens this year's report of the signed-in author, made if need be. */
export async function openReport(page: Page): Promise<void> {
  await page
    .getByRole('link', { name: '继续填报' })
    .or(page.getByRole('button', { name: '开始编制' }))
    .click()
  await page.waitForURL(/\/reports\//)
  await expect(page.getByRole('heading', { level: 1, name: /政府信息公开工作年度报告/ })).toBeVisible()
  // The form is alive once the saver has looked for a draft on this computer.
  await expect(saved(page)).toBeVisible()
}

/** The state of saving, once everything is safe on the server. */
export const saved = (page: Page) => page.getByText(/^✓ 已保存 \d\d:\d\d$/)

/** A cell of table three by its row and column. */
export const requestsCell = (page: Page, row: string, column: string) =>
  page.getByRole('textbox', { name: `表三“${row}”${column}`, exact: true })

/** A window of somebody else, who is not signed in. */
export async function another(browser: Browser): Promise<Page> {
  return (
    await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
  ).newPage()
}

/** Waits until a dialog that is opening stands still: it moves under the mouse, and a click between is nobody's. */
export async function still(dialog: Locator): Promise<Locator> {
  await expect(dialog).toBeVisible()
  await expect.poll(() => dialog.evaluate((element) => element.getAnimations({ subtree: true }).length)).toBe(0)
  return dialog
}

/** Chooses from a list of a dialog that stands still. */
async function choose(dialog: Locator, field: string, option: string): Promise<void> {
  const box = dialog.getByRole('combobox', { name: field })
  await box.click()
  if (await box.isEditable()) await box.fill(option)
  await dialog.page().getByTitle(option, { exact: true }).last().click()
  await expect(dialog.getByTitle(option, { exact: true })).toBeVisible()
}

/** Opens an account in the window of the administrator; gives its one-time password. */
export async function addAccount(
  page: Page,
  { username, name, role, unit }: { username: string; name: string; role: string; unit: string },
): Promise<string> {
  await visit(page, '/accounts')
  await page.getByRole('button', { name: '新增账号' }).click()
  const dialog = await still(page.getByRole('dialog', { name: '新增账号' }))
  await dialog.getByLabel('用户名').fill(username)
  await dialog.getByLabel('姓名').fill(name)
  await choose(dialog, '角色', role)
  await choose(dialog, '单位', unit)
  await dialog.getByRole('button', { name: '保存' }).click()
  return (await page.getByRole('dialog', { name: '一次性密码' }).locator('code').innerText()).trim()
}

/** Sets the password that the application demands before anything else. */
export async function setOwnPassword(page: Page, current: string, own: string): Promise<void> {
  await page.getByLabel('当前密码').fill(current)
  await page.getByLabel('新密码', { exact: true }).fill(own)
  await page.getByLabel('再输一次新密码').fill(own)
  await page.getByRole('button', { name: '保存新密码' }).click()
  await page.waitForURL((url) => url.pathname !== '/change-password')
}

interface NewPerson {
  readonly username: string
  readonly own: string
  readonly name?: string
  readonly role?: Role
  readonly unit?: string
  /** Whether somebody else knows the password. */
  readonly mustChangePassword?: boolean
}

/** Opens an account of its own for a test. */
export async function addPerson({
  username,
  own,
  name = '测试员',
  role = 'author',
  unit = '云岫区司法局',
  mustChangePassword = false,
}: NewPerson): Promise<void> {
  const organisation = await database().organisation.findFirstOrThrow({ where: { name: unit } })
  const made = await createAccount(
    { username, displayName: name, role, organisationId: organisation.id, password: own, mustChangePassword },
    { actorId: null, now: new Date() },
  )
  if (!made.ok) throw new Error(made.message)
}

/** The same; gives its owner's window, signed in. */
export async function newPerson(browser: Browser, person: NewPerson): Promise<Page> {
  await addPerson(person)
  const page = await another(browser)
  await signIn(page, person.username, person.own)
  return page
}
