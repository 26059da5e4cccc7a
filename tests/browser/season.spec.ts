import type { Page } from '@playwright/test'
import { png } from '../support/scans'
import { another, expect, listening, openReport, saved, signIn, test, visit } from './people'

const licences = (page: Page) => page.getByRole('textbox', { name: '表二“行政许可”本年处理决定数量', exact: true })
const progress = (page: Page) => page.getByRole('region', { name: '办理进度' })

async function handIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: '提交审核' }).click()
  await page.getByRole('dialog', { name: '提交审核' }).getByRole('button', { name: '提交审核' }).click()
  await expect(progress(page)).toContainText('已提交')
}

/** Opens the review page of a unit by the keyboard alone: search, first row, Enter. */
async function openReview(page: Page, unit: string): Promise<void> {
  await visit(page, '/queue')
  const search = page.getByRole('textbox', { name: '查找单位' })
  await search.fill(unit)
  // The head of the list and the one row.
  await expect(page.getByRole('grid').getByRole('row')).toHaveCount(2)
  await expect(page.getByRole('row', { name: new RegExp(unit) })).toBeVisible()
  await search.blur()
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/review/)
  // The page is alive.
  await expect(page.getByRole('button', { name: '键盘操作' })).toBeEnabled()
}

async function approve(page: Page): Promise<void> {
  await page.getByRole('button', { name: '审核通过' }).click()
  await page.getByRole('dialog').getByRole('button', { name: /通过/ }).click()
  await expect(page.getByRole('button', { name: '发布', exact: true })).toBeVisible()
}

async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: '发布', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: '发布' }).click()
  await expect(page.getByRole('button', { name: '发布', exact: true })).toBeHidden()
  await expect(page.getByRole('heading', { name: '已发布' })).toBeVisible()
}

test('a report goes its whole way: handed in, returned with notes, answered, approved, signed, published, corrected', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000)
  const reviewer = await another(browser)
  await signIn(reviewer, 'reviewer')
  await signIn(page, 'industry')
  await openReport(page)
  const address = page.url()
  const before = Number(await licences(page).inputValue())
  await handIn(page)
  await expect(licences(page)).not.toBeEditable()

  await openReview(reviewer, '工业和信息化局')
  await reviewer.getByRole('button', { name: '领取' }).click()
  await reviewer.getByRole('button', { name: /行政许可.*本年处理决定数量/ }).click()
  await reviewer.getByLabel('写意见').fill('与审批系统的办件数相差一件，请核对')
  await reviewer.getByRole('button', { name: '保存意见' }).click()
  await expect(reviewer.getByText('与审批系统的办件数相差一件，请核对').first()).toBeVisible()
  await reviewer.getByRole('button', { name: '退回', exact: true }).click()
  const returning = reviewer.getByRole('dialog', { name: /^退回/ })
  await expect(returning).toContainText('与审批系统的办件数相差一件，请核对')
  await returning.getByLabel('对整份报告的意见（可以不写）').fill('请在两个工作日内改好')
  await returning.getByRole('button', { name: '退回' }).click()
  await expect(reviewer.getByText('退回修改').first()).toBeVisible()

  await page.reload()
  await expect(progress(page)).toContainText('共 2 条，还有 2 条待答复')
  const notes = page.getByRole('region', { name: '审核意见' })
  await notes.getByRole('button', { name: '表二“行政许可”本年处理决定数量' }).click()
  await expect(licences(page)).toBeFocused()
  await licences(page).fill(String(before + 1))
  await page.getByRole('button', { name: '提交审核' }).click()
  await expect(page.getByRole('dialog', { name: '还不能提交' })).toContainText('还有 2 条审核意见没有答复')
  await page.keyboard.press('Escape')
  for (const words of ['已更正为与审批系统一致', '已按时改好']) {
    const open = notes
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: '保存答复' }) })
      .first()
    await open.getByLabel('答复').fill(words)
    await open.getByRole('button', { name: '保存答复' }).click()
    await expect(notes.getByText(`已答复：${words}`)).toBeVisible()
  }
  await expect(saved(page)).toBeVisible()
  await handIn(page)

  await openReview(reviewer, '工业和信息化局')
  await expect(reviewer.getByText('第 2 次送审').first()).toBeVisible()
  await expect(reviewer.getByText('答复：已更正为与审批系统一致').first()).toBeVisible()
  await approve(reviewer)

  await page.reload()
  await expect(progress(page)).toContainText('审核通过')
  await progress(page).getByRole('link', { name: '签字盖章' }).last().click()
  await expect(page.getByRole('heading', { level: 1, name: /^签字盖章/ })).toBeVisible()
  await listening(page)
  await page
    .getByLabel('选择扫描文件')
    .setInputFiles({ name: '盖章页.png', mimeType: '', buffer: Buffer.from(png(40, 30)) })
  await expect(page.getByRole('img', { name: '扫描件 盖章页.png' })).toBeVisible()

  await reviewer.reload()
  await expect(reviewer.getByRole('link', { name: '签字盖章（扫描件 1 个）' })).toBeVisible()
  await publish(reviewer)

  await page.goto(address)
  await expect(progress(page)).toContainText('已发布')
  const publicAddress = await page.getByRole('link', { name: /\/open\// }).getAttribute('href')
  await page.getByRole('button', { name: '启动更正' }).click()
  const correcting = page.getByRole('dialog', { name: '启动更正' })
  await correcting.getByLabel('更正原因').fill('行政许可数量漏计一件')
  await correcting.getByRole('button', { name: '启动更正' }).click()
  await expect(progress(page)).toContainText('正在更正')
  await licences(page).fill(String(before + 2))
  await expect(saved(page)).toBeVisible()

  // While it is corrected the published version stays up.
  const reader = await another(browser)
  await reader.goto(publicAddress!)
  await expect(reader.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(reader.getByText('行政许可数量漏计一件')).toBeHidden()
  await handIn(page)

  await openReview(reviewer, '工业和信息化局')
  await approve(reviewer)
  await publish(reviewer)
  await reader.reload()
  await expect(reader.getByText('行政许可数量漏计一件').first()).toBeVisible()
  await reader.context().close()
  await reviewer.context().close()
})

test('a report withdrawn while the reviewer has it open is not approved', async ({ page, browser }) => {
  const reviewer = await another(browser)
  await signIn(reviewer, 'reviewer')
  await signIn(page, 'grain')
  await openReport(page)
  await handIn(page)
  await openReview(reviewer, '粮食和物资储备局')
  await progress(page).getByRole('button', { name: '撤回' }).click()
  await page.getByRole('tooltip').getByRole('button', { name: '撤回', exact: true }).click()
  await expect(progress(page)).toContainText('填写完成后提交主管部门审核')
  await reviewer.getByRole('button', { name: '审核通过' }).click()
  await reviewer.getByRole('dialog').getByRole('button', { name: /通过/ }).click()
  await expect(reviewer.getByRole('alert').filter({ hasText: '草稿' }).first()).toBeVisible()
  await reviewer.context().close()
})
