import type { Browser, Page } from '@playwright/test'
import { expect, openReport, signIn, test } from './people'
import { violations } from './violations'

const paper = (page: Page) => page.getByRole('article', { name: '报告正文' })
const points = (page: Page) => page.getByRole('complementary', { name: '审核要点' })
const card = (page: Page) => page.getByRole('region', { name: '所选位置' })
const note = (page: Page) => page.getByRole('textbox', { name: '写意见' })
const alive = (page: Page) => expect(page.getByRole('button', { name: '键盘操作' })).toBeEnabled()

async function another(browser: Browser): Promise<Page> {
  return (await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' })).newPage()
}

async function handIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: '提交审核' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '提交审核' }).click()
  await expect(page.getByText('已提交', { exact: true })).toBeVisible()
}

test('a reviewer reads, writes notes at a figure and at a sentence, and returns the report; the next version shows what changed', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000)
  await signIn(page, 'education')
  await openReport(page)
  const address = page.url()
  await handIn(page)

  const reviewer = await another(browser)
  await signIn(reviewer, 'reviewer')
  await reviewer.goto(`${address}/review`)
  await alive(reviewer)
  await expect(reviewer.getByRole('heading', { level: 1 })).toContainText('云岫区教育局')
  expect(await reviewer.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)

  // A figure, with the mouse.
  const figure = paper(reviewer).getByRole('button', { name: /^表二“行政许可”/ })
  await figure.click()
  await expect(card(reviewer)).toContainText('表二“行政许可”')
  await expect(card(reviewer)).toContainText(/2025年/)
  await note(reviewer).fill('许可数量请与公示平台核对。')
  await card(reviewer).getByRole('button', { name: '保存意见' }).click()
  await expect(points(reviewer).getByText('许可数量请与公示平台核对。').first()).toBeVisible()
  await expect(note(reviewer)).toHaveValue('')

  // A sentence, with the keyboard alone.
  await figure.focus()
  await reviewer.keyboard.press('Escape')
  await expect(card(reviewer)).toBeHidden()
  await paper(reviewer)
    .getByRole('button', { name: /^（四）/ })
    .focus()
  await reviewer.keyboard.press('ArrowDown')
  await expect(card(reviewer)).toContainText('第1句')
  await reviewer.keyboard.press('n')
  await expect(note(reviewer)).toBeFocused()
  await reviewer.keyboard.type('请写明账号数量 r a j')
  await reviewer.keyboard.press('Control+Enter')
  await expect(note(reviewer)).toHaveValue('')
  await expect(points(reviewer).getByText('请写明账号数量 r a j').first()).toBeVisible()
  expect(await violations(reviewer)).toEqual([])

  // What is typed and not saved is there again after a reload, and after a new sign-in.
  await paper(reviewer).getByRole('button', { name: /^五、/ }).click()
  await note(reviewer).fill('没有保存的一条')
  await reviewer.reload()
  await alive(reviewer)
  await expect(points(reviewer).getByText('有 1 条意见写了还没有保存')).toBeVisible()
  await points(reviewer).getByRole('button', { name: /^五、/ }).click()
  await expect(note(reviewer)).toHaveValue('没有保存的一条')
  await reviewer.context().clearCookies()
  await card(reviewer).getByRole('button', { name: '保存意见' }).click()
  // Asked for over the page; whoever puts it off finds what was written all the same.
  const again = reviewer.getByRole('dialog', { name: '登录已超时' })
  await expect(again).toBeVisible()
  await reviewer.keyboard.press('Escape')
  await expect(again).toBeHidden()
  await reviewer.goto(`/sign-in?next=${encodeURIComponent(`${new URL(address).pathname}/review`)}`)
  await reviewer.getByLabel('用户名').fill('reviewer')
  await reviewer.getByLabel('密码', { exact: true }).fill('nianbao-2026')
  await reviewer.getByRole('button', { name: '登录' }).click()
  await reviewer.waitForURL(/\/review$/)
  await alive(reviewer)
  await points(reviewer).getByRole('button', { name: /^五、/ }).click()
  await expect(note(reviewer)).toHaveValue('没有保存的一条')
  await note(reviewer).fill('')
  await note(reviewer).press('Escape')

  await reviewer.keyboard.press('r')
  const dialog = reviewer.getByRole('dialog')
  await expect(dialog).toContainText('随退回发出 2 条意见')
  await expect(dialog).toContainText('许可数量请与公示平台核对。')
  expect(await violations(reviewer)).toEqual([])
  await dialog.getByRole('button', { name: '退回', exact: true }).press('Enter')
  await expect(reviewer.getByText('已退回填报单位修改')).toBeVisible()
  await expect(reviewer.getByRole('button', { name: '退回', exact: true })).toHaveCount(0)

  // The agency changes a figure, answers and hands in again.
  await page.reload()
  const licences = page.getByRole('textbox', { name: /^表二“行政许可”/ })
  await expect(licences).toBeEditable()
  await expect(licences).not.toHaveValue('')
  const before = await licences.inputValue()
  await licences.fill(String(Number(before) + 1))
  for (let left = 2; left > 0; left -= 1) {
    await expect(page.getByRole('textbox', { name: '答复' })).toHaveCount(left)
    await page.getByRole('textbox', { name: '答复' }).first().fill('已与公示平台核对。')
    await page.getByRole('button', { name: '保存答复' }).first().click()
  }
  await expect(page.getByRole('textbox', { name: '答复' })).toHaveCount(0)
  await handIn(page)

  await reviewer.reload()
  await alive(reviewer)
  await expect(reviewer.getByText('第 2 次送审', { exact: true })).toBeVisible()
  await expect(points(reviewer)).toContainText('第 2 次送审比第 1 次改了')
  await expect(points(reviewer)).toContainText('答复：已与公示平台核对。')
  await expect(figure).toContainText(`${before}${Number(before) + 1}`)
  await reviewer.keyboard.press('j')
  await expect(card(reviewer)).toBeVisible()

  // The report is taken back while the reviewer looks at it: the verb says so, and what is shown stays until he asks
  // for the latest.
  await page.getByRole('button', { name: '撤回' }).click()
  await page.getByRole('tooltip').getByRole('button', { name: '撤回', exact: true }).click()
  await expect(page.getByRole('button', { name: '提交审核' })).toBeVisible()
  await reviewer.getByRole('button', { name: '审核通过' }).click()
  await reviewer
    .getByRole('dialog')
    .getByRole('button', { name: /审核通过|仍然通过/ })
    .click()
  await expect(reviewer.getByText(/这份报告现在是“草稿”状态，不能审核通过/)).toBeVisible()
  await reviewer.getByRole('button', { name: '刷新页面' }).click()
  await expect(reviewer.getByText('填报单位已撤回或正在修改')).toBeVisible()
  await expect(reviewer.getByRole('button', { name: '审核通过' })).toHaveCount(0)

  await reviewer.getByRole('link', { name: '办理记录' }).click()
  await expect(reviewer.getByRole('table').first()).toContainText('退回修改')
  await reviewer.getByRole('button', { name: '对照', exact: true }).click()
  await expect(reviewer.getByRole('row', { name: /表二“行政许可”/ })).toContainText('+1')
  expect(await violations(reviewer)).toEqual([])
  await reviewer.context().close()
})
