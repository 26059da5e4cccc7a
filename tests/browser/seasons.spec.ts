import type { Page } from '@playwright/test'
import { another, expect, signIn, still, test, visit } from './people'

const grid = (page: Page) => page.getByRole('grid', { name: '各单位报告' })
const band = (page: Page) => page.getByRole('status').filter({ hasText: /^演练：这里的内容不作数/ })
const unit = '云岫区体育局'

test('an earlier day for one unit counts in the queue, a day beyond the law is refused, and the rule is taken back', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await signIn(page, 'reviewer')
  await page.getByRole('link', { name: '填报年度' }).click()
  const title = page.getByRole('heading', { level: 1, name: /^\d{4}年度期限和要求$/ })
  await expect(title).toBeVisible()
  const year = Number(/\d{4}/.exec(await title.innerText())![0])
  await page.getByRole('button', { name: '设定期限' }).click()
  const dialog = page.getByRole('dialog', { name: `设定${year}年度期限` })
  await dialog.getByRole('combobox').fill('体育')
  await page.getByTitle(unit, { exact: true }).click()
  await dialog.getByLabel('报送截止日期').fill(`${year + 1}-01-08`)
  await dialog.getByLabel('公布截止日期').fill(`${year + 1}-02-01`)
  await dialog.getByRole('button', { name: /^保\s?存$/ }).dblclick()
  await expect(
    page
      .getByText(
        `公布截止日期晚于法定期限：《政府信息公开条例》第四十九条规定，“${unit}”应当在${year + 1}年1月31日前完成`,
      )
      .first(),
  ).toBeVisible()
  await expect(dialog.getByLabel('报送截止日期')).toHaveValue(`${year + 1}-01-08`)
  await dialog.getByLabel('公布截止日期').fill('')
  await dialog.getByRole('button', { name: /^保\s?存$/ }).dblclick()
  await expect(dialog).toBeHidden()
  const rule = page.getByRole('row').filter({ has: page.getByRole('button', { name: `修改“${unit}”的期限` }) })
  await expect(rule).toContainText(`${year + 1}年1月8日`)
  await expect(rule).toContainText('方明远')
  await page.getByRole('searchbox', { name: '查找单位' }).fill('体育')
  await expect(page.getByRole('row', { name: new RegExp(`^${unit}`) }).last()).toContainText('区体育局、区政府办的规定')

  const days = () =>
    grid(page)
      .getByRole('row', { name: new RegExp(unit) })
      .getByRole('gridcell')
      .nth(3)
  await page.goto('/queue?search=体育局')
  const earlier = (await days().innerText()).trim()
  expect(earlier).toMatch(/1月8日前|截止|逾期/)

  await visit(page, '/seasons')
  await page.getByRole('button', { name: `修改“${unit}”的期限` }).click()
  await dialog.getByLabel('报送截止日期').fill('')
  await dialog.getByRole('button', { name: /^保\s?存$/ }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: `修改“${unit}”的期限` })).toHaveCount(0)
  await page.goto('/queue?search=体育局')
  await expect(days()).not.toHaveText(earlier)
})

test('practice is marked on every page and shows nothing real; whoever is in it when it ends is told', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000)
  const administrator = await another(browser)
  await signIn(administrator, 'admin')
  await visit(administrator, '/seasons')
  await administrator.getByRole('button', { name: '开启演练' }).dblclick()
  const open = administrator.getByRole('row', { name: /演练.*开放中/ })
  await expect(open).toHaveCount(1)

  await signIn(page, 'reviewer')
  await page.getByRole('button', { name: '进入演练' }).click()
  await expect(band(page)).toBeVisible()
  await page.waitForURL(/\/queue/)
  for (const group of ['需细看', '有说明', '无异常', '已退回', '待发布', '已发布'])
    await expect(page.getByRole('link', { name: `${group} 0`, exact: true })).toBeVisible()
  await expect(
    grid(page)
      .getByRole('row', { name: /未开始/ })
      .first(),
  ).toBeVisible()
  for (const name of ['横向比对', '填报年度', '我的账号']) {
    await page.getByRole('link', { name, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(band(page)).toBeVisible()
  }

  const author = await another(browser)
  await signIn(author, 'shuangta')
  await author.getByRole('button', { name: '进入演练' }).dblclick()
  await expect(band(author)).toBeVisible()
  await author.getByRole('button', { name: '开始编制' }).dblclick()
  await author.waitForURL(/\/reports\//)
  await expect(band(author)).toBeVisible()
  await page.goto('/queue?search=双塔镇')
  await expect(grid(page).getByRole('row', { name: /双塔镇/ })).toHaveAccessibleName(/已填写 \d+%/)
  const practised = author.url()

  await page.getByRole('button', { name: '结束演练' }).click()
  await expect(band(page)).toHaveCount(0)
  await page.goto('/queue?search=双塔镇')
  await expect(grid(page).getByRole('row', { name: /双塔镇/ })).toHaveAccessibleName(/待审核/)
  expect((await page.goto(practised))!.status()).toBe(404)

  await open.getByRole('button', { name: '结束演练' }).click()
  await (await still(administrator.getByRole('dialog', { name: /结束\d{4}年度演练？/ })))
    .getByRole('button', { name: '结束演练' })
    .dblclick()
  await expect(open).toHaveCount(0)
  await administrator.context().close()
  await author.reload()
  await expect(author.getByRole('alert').filter({ hasText: '演练已经结束' })).toBeVisible()
  await author.getByRole('button', { name: '知道了，进入正式填报' }).dblclick()
  await expect(author.getByText('待审核').first()).toBeVisible()
  await expect(author.getByText('演练已经结束')).toHaveCount(0)
  await author.context().close()
})
