import { expect, password, signIn, signInByForm, test } from './people'

test('a wrong password is refused with a sentence, a right one leads to the work', async ({ page }) => {
  await page.goto('/')
  await expect(page).toHaveURL(/\/sign-in/)
  await page.getByLabel('用户名').fill('finance')
  await page.getByLabel('密码', { exact: true }).fill('not the password')
  await page.getByRole('button', { name: '登录' }).click()
  await expect(page.getByRole('region', { name: '登录' }).getByRole('alert')).toContainText('用户名或密码不正确')
  await page.getByLabel('密码', { exact: true }).fill(password)
  await page.getByRole('button', { name: '登录' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('年政府信息公开工作年度报告')
  await expect(page.getByText('云岫区财政局').first()).toBeVisible()
})

test('signing out ends the session', async ({ page }) => {
  await signInByForm(page, 'culture')
  await page.getByRole('button', { name: '退出登录' }).click()
  await page.waitForURL(/\/sign-in/)
  await page.goto('/')
  await expect(page).toHaveURL(/\/sign-in/)
})

test('a report of another agency does not exist for an author', async ({ page, browser }) => {
  await signIn(page, 'health')
  await page.getByRole('link', { name: '继续填报' }).click()
  await page.waitForURL(/\/reports\//)
  const address = page.url()
  const stranger = await browser.newPage()
  await signIn(stranger, 'transport')
  await stranger.goto(address)
  await expect(stranger.getByRole('heading', { name: '没有找到这个页面' })).toBeVisible()
  const answer = await stranger.request.get(`${address}/pdf`)
  expect(answer.status()).toBe(404)
  expect(await answer.text()).toBe('没有找到这份报告。')
  await stranger.close()
})
