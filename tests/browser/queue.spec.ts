import type { Locator, Page } from '@playwright/test'
import { another, expect, signIn, still, test, visit } from './people'

const grid = (page: Page) => page.getByRole('grid', { name: '各单位报告' })
const row = (page: Page, unit: string) => grid(page).getByRole('row', { name: new RegExp(unit) })
/** The rows without their head. */
const rows = (page: Page) => grid(page).getByRole('row', { name: /；/ })
const words = async (cells: Locator) => (await cells.allInnerTexts()).map((text) => text.trim())
/** What the rows show in the column at a place. */
const column = async (page: Page, at: number) =>
  Promise.all(
    (await rows(page).all()).map(async (each) => (await each.getByRole('gridcell').nth(at).innerText()).trim()),
  )

/** Opens the queue, with its keys asked for and put away. */
async function openQueue(page: Page, query = ''): Promise<void> {
  await visit(page, `/queue${query}`)
  await page.keyboard.press('?')
  const keys = page.getByRole('dialog', { name: '快捷键' })
  await expect(keys).toBeVisible()
  await keys
    .getByRole('button', { name: 'Close' })
    .or(keys.getByRole('button', { name: '关闭' }))
    .click()
  await expect(keys).toBeHidden()
}

async function find(page: Page, text: string, count: number): Promise<void> {
  await page.getByRole('textbox', { name: '查找单位' }).fill(text)
  await expect(rows(page)).toHaveCount(count)
}

test('the list is cut down by group and by name, sorted, and kept under a name of one’s own', async ({ page }) => {
  await signIn(page, 'reviewer')
  await openQueue(page)
  const clean = page.getByRole('link', { name: /^无异常 \d+$/ })
  const count = Number(/\d+/.exec(await clean.innerText())![0])
  await clean.click()
  await expect(page).toHaveURL(/group=clean/)
  await expect(page.getByRole('status').filter({ hasText: '共' })).toHaveText(`共 ${count} 个单位`)
  await expect(rows(page)).toHaveCount(count)
  for (const state of await column(page, 2)) expect(state).toContain('待审核，无异常')

  // The second wish comes before the answer to the first; both count.
  await page.route(/[?&]_rsc=/, async (route) => {
    await new Promise((done) => setTimeout(done, 600))
    await route.continue()
  })
  await page.getByRole('link', { name: /^全部 \d+$/ }).click()
  await find(page, '镇', 7)
  await page.unroute(/[?&]_rsc=/)
  await expect(page).not.toHaveURL(/group=/)
  await expect(page).toHaveURL(/search=/)
  await page.getByRole('combobox', { name: '排序' }).click()
  await page.getByTitle('按状态').click()
  await expect(page).toHaveURL(/sort=state/)
  const order = ['未开始', '已填写', '待审核', '已退回', '待发布', '已发布']
  const places = (await column(page, 2)).map((state) => order.findIndex((name) => state.includes(name)))
  expect(new Set(places).size).toBeGreaterThan(2)
  expect(places).toEqual([...places].sort())

  await page.getByRole('button', { name: '保存当前筛选' }).click()
  await page.getByRole('textbox', { name: '常用筛选的名称' }).fill('各镇，按状态')
  await page
    .getByRole('group', { name: '常用筛选' })
    .getByRole('button', { name: /^保\s?存$/ })
    .dblclick()
  const view = page.getByRole('link', { name: '各镇，按状态' })
  await expect(view).toHaveCount(1)
  await openQueue(page)
  await expect(page.getByRole('textbox', { name: '查找单位' })).toHaveValue('')
  await view.click()
  await expect(page).toHaveURL(/sort=state/)
  await expect(page.getByRole('textbox', { name: '查找单位' })).toHaveValue('镇')
  await expect(rows(page)).toHaveCount(7)
  await page.getByRole('button', { name: '删除常用筛选 各镇，按状态' }).dblclick()
  await expect(view).toHaveCount(0)
  await page.reload()
  await expect(rows(page)).toHaveCount(7)
  await expect(view).toHaveCount(0)
})

test('with the keyboard alone: down, up, into a report, back, and to its return', async ({ page }) => {
  await signIn(page, 'reviewer')
  await openQueue(page, '?group=clean')
  const units = await words(rows(page).getByRole('link'))
  for (const [key, at] of [
    ['j', 0],
    ['ArrowDown', 1],
    ['j', 2],
    ['k', 1],
  ] as const) {
    await page.keyboard.press(key)
    await expect(rows(page).nth(at)).toBeFocused()
  }
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/review\?/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(units[1]!)
  await page.getByRole('navigation', { name: '审核队列' }).getByRole('link', { name: '返回列表' }).press('Enter')
  await page.waitForURL(/\/queue\?.*group=clean/)
  await expect(rows(page)).toHaveCount(units.length)

  await openQueue(page, '?group=clean')
  await page.keyboard.press('j')
  await page.keyboard.press('r')
  const dialog = page.getByRole('dialog', { name: `退回${units[0]}的报告` })
  await expect(dialog).toBeVisible()
  await dialog.getByRole('button', { name: '退回' }).click()
  await expect(dialog.getByRole('alert')).toContainText('请写明退回原因')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: '审核通过' })).toBeVisible()

  await openQueue(page, '?group=published')
  await page.keyboard.press('j')
  await page.keyboard.press('r')
  await expect(page.getByText('只有待审核或待发布的报告可以退回')).toBeVisible()
  expect(new URL(page.url()).pathname).toBe('/queue')
})

test('who has taken a report is seen by his colleague, who is told when he decides all the same, and may take it over', async ({
  page,
  browser,
}) => {
  const unit = '云岫区林业局'
  await signIn(page, 'reviewer')
  await openQueue(page)
  await find(page, unit, 1)
  await page.getByRole('button', { name: `领取 ${unit}` }).dblclick()
  await expect(page.getByRole('button', { name: `放回 ${unit}` })).toBeVisible()

  const colleague = await another(browser)
  await signIn(colleague, 'reviewer2')
  await openQueue(colleague)
  await find(colleague, unit, 1)
  await expect(row(colleague, unit)).toHaveAccessibleName(/由方明远领取/)
  await colleague.getByRole('textbox', { name: '查找单位' }).blur()
  await colleague.keyboard.press('a')
  await expect(colleague.getByText('方明远正在审核这份报告')).toBeVisible()
  await expect(colleague.getByRole('button', { name: /^通过全部无异常的（0 份）$/ })).toBeDisabled()

  await colleague.keyboard.press('Enter')
  await colleague.waitForURL(/\/review/)
  await expect(colleague.getByRole('button', { name: '键盘操作' })).toBeEnabled()
  await expect(colleague.getByText(/^方明远正在审核（.*领取）/)).toBeVisible()
  await colleague.getByRole('button', { name: '审核通过' }).dblclick()
  await expect(colleague.getByRole('dialog')).toHaveCount(1)
  await (await still(colleague.getByRole('dialog'))).getByRole('button', { name: /通过/ }).dblclick()
  await expect(colleague.getByText('方明远正在审核这份报告。如需由您处理，请先接手')).toBeVisible()

  await colleague.getByRole('link', { name: '返回列表' }).click()
  await colleague.waitForURL(/\/queue/)
  await colleague.getByRole('button', { name: `接手 ${unit}` }).click()
  await (await still(colleague.getByRole('dialog', { name: `接手${unit}的报告？` })))
    .getByRole('button', { name: /接\s?手/ })
    .dblclick()
  await expect(colleague.getByRole('button', { name: `放回 ${unit}` })).toBeVisible()
  await page.reload()
  await expect(row(page, unit)).toHaveAccessibleName(/由柏舒领取/)
  await colleague.getByRole('button', { name: `放回 ${unit}` }).dblclick()
  await expect(colleague.getByRole('button', { name: `领取 ${unit}` })).toBeVisible()
  await colleague.context().close()
})

test('clean reports pass with one confirmation; one that was withdrawn meanwhile is named, and the others pass', async ({
  page,
  browser,
}) => {
  const author = await another(browser)
  await signIn(author, 'archives')
  await author.getByRole('link', { name: /^查看/ }).first().click()
  await expect(author.getByText('已提交', { exact: true })).toBeVisible()

  await signIn(page, 'reviewer')
  await openQueue(page, '?group=clean')
  const units = ['云岫区民政局', '云岫区档案局', '云岫区医疗保障局']
  for (const unit of units) await page.getByRole('checkbox', { name: `选择 ${unit}` }).check()
  await page.getByRole('button', { name: '通过所选中无异常的（3 份）' }).click()
  const asking = page.getByRole('dialog', { name: '通过 3 份无异常的报告？' })
  for (const unit of units) await expect(asking.getByRole('listitem').filter({ hasText: unit })).toBeVisible()

  await author.getByRole('button', { name: '撤回' }).click()
  await author.getByRole('tooltip').getByRole('button', { name: '撤回', exact: true }).click()
  await expect(author.getByRole('button', { name: '提交审核' })).toBeVisible()

  await asking.getByRole('button', { name: '确认通过（3 份）' }).dblclick()
  const outcome = page.getByRole('dialog', { name: '处理结果' })
  await expect(outcome.getByRole('status')).toHaveText('已通过 2 份，1 份没有通过，原因如下。')
  await expect(outcome.getByRole('list', { name: '没有通过的报告' }).getByRole('listitem')).toHaveText([
    /^云岫区档案局：这份报告现在是“草稿”状态，不能审核通过/,
  ])
  await outcome
    .getByRole('button', { name: /关\s?闭/ })
    .last()
    .click()
  await expect(row(page, '云岫区民政局')).toHaveCount(0)
  await page.getByRole('link', { name: /^待发布 \d+$/ }).click()
  await expect(row(page, '云岫区民政局')).toBeVisible()
  await expect(row(page, '云岫区医疗保障局')).toBeVisible()
  await expect(row(page, '云岫区档案局')).toHaveCount(0)

  await author.getByRole('button', { name: '提交审核' }).click()
  await author.getByRole('dialog', { name: '提交审核' }).getByRole('button', { name: '提交审核' }).dblclick()
  await expect(author.getByText('已提交', { exact: true })).toBeVisible()
  await author.context().close()
})
