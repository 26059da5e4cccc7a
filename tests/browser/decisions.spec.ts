import type { Locator, Page } from '@playwright/test'
import { expect, openReport, requestsCell, saved, signIn, test } from './people'

const findings = (page: Page) => page.getByRole('complementary', { name: '检查结果' })
const item = (page: Page, words: string | RegExp): Locator =>
  findings(page).getByRole('listitem').filter({ hasText: words })
const settled = (page: Page) => findings(page).getByText(/^已(说明|核对|豁免).*（\d+）$/)

test('an explanation is void when its figure changes, and is taken over for the new one; a confirmation is one click', async ({
  page,
}) => {
  await signIn(page, 'finance')
  await openReport(page)
  await page.getByRole('textbox', { name: /^信息处理费 总金额/ }).fill('100')
  const collected = page.getByRole('textbox', { name: /^信息处理费 实际收取总金额/ })
  await collected.fill('120')
  const fee = item(page, '实际收取 120 元，大于')
  await expect(fee).toBeVisible()

  // From the cell to its finding and back with the keyboard alone.
  await collected.press('F8')
  const reason = findings(page).getByRole('textbox', { name: '说明' })
  await expect(reason).toBeFocused()
  await reason.fill('略')
  await reason.press('Control+Enter')
  await expect(findings(page).getByRole('alert')).toContainText('至少 5 个字')
  await reason.fill('其中20元为上一年通知、本年收取')
  await reason.press('Control+Enter')
  await expect(settled(page)).toHaveText('已说明（1）')
  await expect(fee).not.toBeVisible()
  await page.reload()
  await settled(page).click()
  await expect(fee).toContainText('说明：其中20元为上一年通知、本年收取')

  await collected.fill('130')
  const changed = item(page, '实际收取 130 元，大于')
  await expect(changed).toContainText('数字已变，原说明：其中20元为上一年通知、本年收取')
  await changed.getByRole('button', { name: '沿用' }).click()
  await expect(settled(page)).toHaveText('已说明（1）')
  await collected.focus()
  await expect(page.getByText(/✓ 已说明：其中20元/)).toBeVisible()

  await page.getByLabel('成文日期').fill('2027-03-01')
  const late = item(page, '晚于条例规定的')
  await late.getByRole('button', { name: '已核对' }).click()
  await expect(settled(page)).toHaveText('已说明、已核对（2）')
  await expect(saved(page)).toBeVisible()

  const reviewer = await (
    await page
      .context()
      .browser()!
      .newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' })
  ).newPage()
  await signIn(reviewer, 'reviewer')
  await reviewer.goto(page.url())
  await expect(item(reviewer, '实际收取 130 元，大于')).toContainText('其中20元为上一年通知、本年收取')
  await expect(item(reviewer, '晚于条例规定的')).toContainText('已核对')
  await expect(findings(reviewer).getByRole('button', { name: /撤回|修改/ })).toHaveCount(0)
  await reviewer.context().close()

  await settled(page).click()
  await item(page, '实际收取 130 元，大于').getByRole('button', { name: '撤回' }).click()
  await expect(settled(page)).toHaveText('已核对（1）')
  await expect(changed.getByRole('button', { name: '填写说明' })).toBeVisible()
})

test('last year’s explanation is offered again', async ({ page }) => {
  await signIn(page, 'land')
  await openReport(page)
  const fee = item(page, '大于收费通知的总金额')
  await expect(fee).toContainText('去年的说明是：“')
  await fee.getByRole('button', { name: '采用' }).click()
  await expect(fee.getByRole('textbox', { name: '说明' })).toHaveValue(/上一年年末通知/)
  await fee.getByRole('button', { name: '保存说明' }).click()
  await expect(settled(page)).toHaveText('已说明（1）')
})

test('a check that is suspended blocks nobody any more, until it is used again', async ({ page, browser }) => {
  await signIn(page, 'culture')
  await openReport(page)
  const row = '一、本年新收政府信息公开申请数量'
  await requestsCell(page, row, '科研机构').fill('3')
  await expect(item(page, /表三“科研机构”列.*相差/)).toBeVisible()
  await expect(saved(page)).toBeVisible()

  const security = await (
    await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' })
  ).newPage()
  await signIn(security, 'security')
  await expect(security).toHaveURL(/\/checks$/)
  await security.getByRole('button', { name: /^暂停 .*新收.*$/ }).click()
  const dialog = security.getByRole('dialog', { name: /暂停检查规则/ })
  await expect(dialog).toContainText('云岫区文化和旅游局')
  await dialog.getByLabel('暂停的理由').fill('略')
  await dialog.getByRole('button', { name: '确认暂停' }).click()
  await expect(dialog).toContainText('至少 5 个字')
  await dialog.getByLabel('暂停的理由').fill('结转口径正在与上级核实')
  await dialog.getByRole('button', { name: '确认暂停' }).click()
  await expect(security.getByText('现有 1 条规则暂停使用')).toBeVisible()

  await page.reload()
  await expect(saved(page)).toBeVisible()
  await expect(requestsCell(page, row, '科研机构')).toHaveValue('3')
  await expect(item(page, /表三“科研机构”列.*相差/)).toHaveCount(0)
  await findings(page).getByText('已暂停的检查（1 条）').click()
  await expect(findings(page)).toContainText('结转口径正在与上级核实')

  await security.getByRole('button', { name: /^恢复 / }).click()
  await expect(security.getByText('暂停使用：')).toHaveCount(0)
  await page.reload()
  await expect(item(page, /表三“科研机构”列.*相差/)).toBeVisible()
  await security.context().close()
})

test('a waiver is asked for by the responsible person and granted by the level above', async ({ page, browser }) => {
  await signIn(page, 'housing.head')
  await page.getByRole('link', { name: '查看' }).click()
  await page.waitForURL(/\/reports\//)
  const block = item(page, /表三“商业企业”列.*相差/)
  await expect(block).toContainText('等待上级主管部门答复')

  const reviewer = await (
    await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' })
  ).newPage()
  await signIn(reviewer, 'reviewer')
  await expect(reviewer.getByRole('row', { name: /住房和城乡建设局/ })).toContainText('豁免申请 1')
  await reviewer.goto(page.url())
  const asked = item(reviewer, /表三“商业企业”列.*相差/)
  await asked.getByRole('button', { name: '不同意' }).click()
  await asked.getByRole('textbox', { name: '不同意的理由' }).fill('请先补登后更正数字')
  await asked.getByRole('button', { name: '确认不同意' }).click()
  await expect(asked).toContainText('不同意豁免：请先补登后更正数字')

  await page.reload()
  await expect(block).toContainText('请先补登后更正数字')
  await block.getByRole('button', { name: '重新申请豁免' }).click()
  await block.getByRole('textbox', { name: '申请理由' }).fill('登记系统已封账，本年度无法补登')
  await block.getByRole('button', { name: '提交申请' }).click()
  await expect(block).toContainText('等待上级主管部门答复')

  await reviewer.reload()
  await asked.getByRole('button', { name: '同意豁免' }).click()
  await asked.getByRole('button', { name: '确认同意豁免' }).click()
  await expect(asked).toContainText('同意豁免')
  await expect(settled(reviewer)).toHaveText('已说明、已豁免（2）')
  await reviewer.context().close()
  await page.reload()
  await expect(settled(page)).toHaveText('已说明、已豁免（2）')
})
