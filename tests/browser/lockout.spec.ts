import type { Page } from '@playwright/test'
import { another, expect, newPerson, signIn, signInByForm, test, visit } from './people'

const own = 'Lantern-bridge 77'

async function attempt(page: Page, secret: string): Promise<void> {
  await page.getByLabel('密码', { exact: true }).fill(secret)
  await page.getByRole('button', { name: '登录' }).click()
  await expect(page.getByRole('button', { name: '登录' })).toBeEnabled()
}

test('too many wrong passwords lock an account even for the right one, until the administrator opens it', async ({
  page,
  browser,
}) => {
  const person = await newPerson(browser, { username: 'locked.out', own })
  await person.context().close()
  await page.goto('/sign-in')
  await page.getByLabel('用户名').fill('locked.out')
  const refusal = page.getByRole('region', { name: '登录' }).getByRole('alert')
  for (let wrong = 0; wrong < 5; wrong += 1) {
    await attempt(page, `not the password ${wrong}`)
    await expect(refusal).toContainText('用户名或密码不正确')
  }
  await attempt(page, own)
  await expect(refusal).toContainText('连续输错 5 次的账号锁定 15 分钟')
  await page.goto('/')
  await expect(page).toHaveURL(/\/sign-in/)

  const administrator = await another(browser)
  await signIn(administrator, 'admin')
  await visit(administrator, '/accounts?text=locked.out')
  const row = administrator.getByRole('row', { name: /locked\.out/ })
  await expect(row).toContainText('已锁定')
  await row.getByRole('button', { name: 'locked.out 的更多操作' }).click()
  await administrator.getByRole('menuitem', { name: '解除锁定' }).dblclick()
  await expect(row).toContainText('使用中')
  await administrator.context().close()

  await signInByForm(page, 'locked.out', own)
  await expect(page).toHaveURL((url) => url.pathname === '/')
})
