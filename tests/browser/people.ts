import { type Browser, test as base, expect, type Locator, type Page } from '@playwright/test'

/** The password of every account of the demo district. */
export const password = 'nianbao-2026'

/** A page must never log an error: neither a fault of ours nor something that the content security policy refused. */
export const test = base.extend<{ quiet: void }>({
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

export async function signIn(page: Page, username: string, secret = password): Promise<void> {
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

/** Chooses from a list of a dialog; one that is still opening may slip away under the mouse. */
async function choose(dialog: Locator, field: string, option: string): Promise<void> {
  await expect(async () => {
    const box = dialog.getByRole('combobox', { name: field })
    await box.click()
    if (await box.isEditable()) await box.fill(option)
    await dialog.page().getByTitle(option, { exact: true }).last().click({ timeout: 1000 })
    await expect(dialog.getByTitle(option, { exact: true })).toBeVisible({ timeout: 1000 })
  }).toPass()
}

interface NewAccount {
  readonly username: string
  readonly name?: string
  readonly role?: string
  readonly unit?: string
}

/** Opens an account in the window of the administrator; gives its one-time password. */
export async function addAccount(
  page: Page,
  { username, name = '测试员', role, unit = '云岫区司法局' }: NewAccount,
): Promise<string> {
  await page.goto('/accounts')
  await page.getByRole('button', { name: '新增账号' }).click()
  const dialog = page.getByRole('dialog', { name: '新增账号' })
  await dialog.getByLabel('用户名').fill(username)
  await dialog.getByLabel('姓名').fill(name)
  if (role) await choose(dialog, '角色', role)
  await choose(dialog, '单位', unit)
  await dialog.getByRole('button', { name: '保存' }).click()
  return (await page.getByRole('dialog', { name: '一次性密码' }).locator('code').innerText()).trim()
}

/**
 * Opens an account of its own for a test, whose owner has set a password; gives his window, in which he is signed in.
 */
export async function newPerson(
  browser: Browser,
  { own, ...account }: NewAccount & { readonly own: string },
): Promise<Page> {
  const administrator = await another(browser)
  await signIn(administrator, 'admin')
  const secret = await addAccount(administrator, account)
  await administrator.context().close()
  const page = await another(browser)
  await signIn(page, account.username, secret)
  await page.getByLabel('当前密码').fill(secret)
  await page.getByLabel('新密码', { exact: true }).fill(own)
  await page.getByLabel('再输一次新密码').fill(own)
  await page.getByRole('button', { name: '保存新密码' }).click()
  await page.waitForURL((url) => url.pathname !== '/change-password')
  return page
}
