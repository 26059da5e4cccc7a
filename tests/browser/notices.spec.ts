import type { Page } from '@playwright/test'
import { another, expect, signIn, test, visit } from './people'

const grid = (page: Page) => page.getByRole('grid', { name: '各单位报告' })

/** Marks the units in the queue and asks to remind those of them that owe their report. */
async function askToRemind(page: Page, units: readonly string[], owing: number) {
  await visit(page, '/queue?search=街道办事处')
  for (const unit of units) {
    await page.getByRole('checkbox', { name: `选择 ${unit}` }).check()
    await expect(page.getByRole('button', { name: '取消选择' })).toBeVisible()
  }
  await page.getByRole('button', { name: `催报所选（${owing} 个单位）` }).click()
  const dialog = page.getByRole('dialog', { name: /^催报\d{4}年度报告$/ })
  await expect(
    dialog.getByRole('textbox', { name: '催报内容' }).or(dialog.getByText('没有需要催报的单位。')),
  ).toBeVisible()
  return dialog
}

test('units are reminded together, and read it on their first page and in the list', async ({
  page,
  browser,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await signIn(page, 'reviewer')
  const units = ['云岫区城东街道办事处', '云岫区城西街道办事处', '云岫区北站街道办事处']
  const dialog = await askToRemind(page, units, 2)
  await expect(grid(page).getByRole('row', { name: /北站街道办事处/ })).toHaveAccessibleName(/待审核/)
  await expect(dialog).toContainText('将催报 2 个单位')
  const text = dialog.getByRole('textbox', { name: '催报内容' })
  await text.fill('')
  await expect(dialog.getByText('请填写催报内容')).toBeVisible()
  await expect(dialog.getByRole('button', { name: /^发送站内通知/ })).toBeDisabled()
  await text.fill('【单位】：请于【截止日】前提交，材料齐全的可以先交。')
  await expect(
    dialog.getByText(/^云岫区城东街道办事处：请于\d{4}年1月\d+日前提交，材料齐全的可以先交。$/),
  ).toBeVisible()

  await dialog.getByText('查看可粘贴到微信群、办公系统的名单').click()
  const list = dialog.getByRole('textbox', { name: '催报名单' })
  await expect(list).toHaveValue(
    /以下 2 个单位尚未提交[^]*云岫区城东街道办事处（截止日[^]*云岫区城西街道办事处（截止日/,
  )
  await dialog.getByRole('button', { name: '复制文字' }).click()
  await expect(dialog.getByRole('status')).toHaveText('已复制 2 个单位的名单，可直接粘贴。')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await list.inputValue())

  await dialog.getByRole('button', { name: /^发送站内通知/ }).dblclick()
  await expect(dialog.getByRole('status')).toContainText('已向 2 个单位发送站内通知')
  await dialog
    .getByRole('button', { name: /^关\s?闭$/ })
    .last()
    .click()
  await expect(page.getByRole('button', { name: /^取消选择/ })).toHaveCount(0)

  const author = await another(browser)
  await signIn(author, 'chengdong')
  const banner = author.getByRole('complementary', { name: '催报' })
  await expect(banner).toContainText('材料齐全的可以先交')
  await expect(author.getByRole('link', { name: /^通知（\d+ 条未读）$/ })).toBeVisible()
  await banner.getByRole('link', { name: '查看通知' }).click()
  const notices = author.getByRole('main').getByRole('listitem')
  await expect(notices.filter({ hasText: '材料齐全的可以先交' })).toHaveCount(1)
  await expect(notices.first()).toContainText(/^未读\s*催报/)
  await expect(author.getByRole('link', { name: '通知', exact: true })).toBeVisible()
  await notices.first().getByRole('link', { name: '打开报告' }).click()
  await expect(author.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(banner).toHaveCount(0)
  await author.context().close()

  const again = await askToRemind(page, units.slice(0, 2), 2)
  await expect(again).toContainText(
    '2 个单位几分钟内刚刚催报过，这次不重复：云岫区城东街道办事处、云岫区城西街道办事处',
  )
})
