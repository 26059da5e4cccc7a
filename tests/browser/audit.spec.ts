import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { another, expect, newPerson, setOwnPassword, signIn, test } from './people'

const given = 'first-given-77'
const own = 'Lantern-bridge 77'
const table = (page: Page) => page.getByRole('table', { name: /^操作记录/ })
const rows = (page: Page) =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('cell') })

/** Opens the log and waits until it listens. */
async function openLog(page: Page): Promise<void> {
  await page.getByRole('link', { name: '操作记录' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '操作记录' })).toBeVisible()
  await expect(table(page)).toBeVisible()
}

test('the audit administrator finds who did what and who was refused, and takes it along in a file that no spreadsheet runs', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000)
  // A person whose name a spreadsheet would run; he asks for what is not his, and somebody guesses at his password.
  const person = await newPerson(browser, {
    username: 'formula.name',
    own: given,
    name: '=1+1',
    mustChangePassword: true,
  })
  await setOwnPassword(person, given, own)
  expect((await person.request.get('/audit/csv')).status()).toBe(403)
  const stranger = await another(browser)
  await stranger.goto('/sign-in')
  await stranger.getByLabel('用户名').fill('formula.name')
  await stranger.getByLabel('密码', { exact: true }).fill('not the password')
  await stranger.getByRole('button', { name: '登录' }).click()
  await expect(stranger.getByRole('region', { name: '登录' }).getByRole('alert')).toContainText('用户名或密码不正确')
  await person.context().close()
  await stranger.context().close()

  await signIn(page, 'audit')
  await openLog(page)
  const search = page.getByRole('search', { name: '查询操作记录' })
  await search.getByLabel('人员').fill('formula.name')
  await search.getByRole('button', { name: '查询' }).click()
  await expect(page).toHaveURL(/person=formula\.name/)
  await expect(rows(page).filter({ hasText: '操作被拒绝' })).toHaveCount(1)
  await expect(rows(page).filter({ hasText: '修改密码' })).toContainText('=1+1（formula.name）')
  await expect(
    rows(page)
      .filter({ has: page.getByRole('cell', { name: '登录', exact: true }) })
      .first(),
  ).toBeVisible()

  const saved = page.waitForEvent('download')
  await page.getByRole('link', { name: '导出查询结果（CSV）' }).click()
  const file = await saved
  expect(file.suggestedFilename()).toMatch(/^操作记录_\d{4}-\d\d-\d\d\.csv$/)
  const text = await readFile(await file.path(), 'utf8')
  expect(text.startsWith('\ufeff序号,时间,人员')).toBe(true)
  expect(text).toContain(`,"'=1+1",formula.name,`)
  expect(text).not.toMatch(/[,"]=1\+1/)

  await search.getByRole('button', { name: '清空条件' }).click()
  await expect(page).not.toHaveURL(/person=/)
  await search.getByRole('combobox', { name: '操作' }).fill('登录被拒绝')
  await page.getByTitle('登录被拒绝', { exact: true }).click()
  await page.keyboard.press('Escape')
  await search.getByRole('button', { name: '查询' }).click()
  await expect(page).toHaveURL(/signInRefused/)
  await expect(rows(page).first()).toContainText('formula.name')
  await expect(rows(page).first()).toContainText('密码不正确')
  for (const row of await rows(page).all()) await expect(row).toContainText('（未登录）')
  await search.getByLabel('截止日期').fill('2000-01-01')
  await search.getByRole('button', { name: '查询' }).click()
  await expect(page.getByText('没有符合条件的记录')).toBeVisible()
})

test('the chain of the log is verified from its first record to its last', async ({ page }) => {
  await signIn(page, 'audit')
  await openLog(page)
  const chain = page.getByRole('region', { name: '完整性校验' })
  await chain.getByRole('button', { name: '立即校验' }).dblclick()
  await expect(chain.getByRole('status')).toContainText(/已校验到第 \d+ 条，共 \d+ 条，全部完好。.*由审计管理员校验/)
  await page.reload()
  await expect(chain.getByRole('status')).toContainText('全部完好')
})
