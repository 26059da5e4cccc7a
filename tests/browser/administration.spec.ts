import { addAccount, expect, setOwnPassword, signIn, signInByForm, test } from './people'

test('the administrator opens an account; its owner sets a password before anything else', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000)
  await signIn(page, 'admin')
  await expect(page).toHaveURL(/\/organisations$/)
  await page.getByRole('button', { name: '新增单位' }).click()
  const organisation = page.getByRole('dialog', { name: '新增单位' })
  await organisation.getByLabel('单位全称').fill('云岫区水务局')
  await organisation.getByLabel('简称', { exact: true }).fill('水务局')
  await organisation.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('cell', { name: '云岫区水务局 水务局' })).toBeVisible()

  const secret = await addAccount(page, { username: 'shuiwu', name: '谢旻', role: '填报人', unit: '云岫区水务局' })
  expect(secret).toMatch(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/)

  const own = await browser.newPage()
  await signInByForm(own, 'shuiwu', secret)
  await expect(own).toHaveURL(/\/change-password$/)
  await own.goto('/')
  await expect(own).toHaveURL(/\/change-password$/)
  await setOwnPassword(own, secret, '青山绿水常在Yx2026')
  await expect(own.getByRole('button', { name: '开始编制' })).toBeVisible()
  await own.close()
})

test('the administrator of accounts sees no report', async ({ page }) => {
  await signIn(page, 'admin')
  await expect(page.getByRole('link', { name: '年度报告' })).toHaveCount(0)
})

test('the reviewer sees every agency and can read but not write', async ({ page }) => {
  await signIn(page, 'reviewer')
  await expect(page.getByText(/共 \d+ 个单位/).first()).toBeVisible()
  await page.getByLabel('查找单位').fill('司法')
  await expect(page).toHaveURL(/search=/)
  await page.getByRole('link', { name: '云岫区司法局' }).click()
  await page.waitForURL(/\/reports\//)
  await expect(page.getByText('只能查看，不能修改')).toBeVisible()
  await expect(page.getByRole('textbox', { name: '表三“一、本年新收政府信息公开申请数量”自然人' })).toHaveAttribute(
    'readonly',
    '',
  )
  await expect(page.getByRole('button', { name: /填 0/ })).toHaveCount(0)
})
