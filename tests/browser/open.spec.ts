import { expect, test } from './people'
import { violations } from './violations'

// Last year's season of the demo district was played to the end; nobody signs in here.

test('from the first page to a report: every page is there for everybody, and none has a violation', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const clean = async () => {
    expect(await violations(page, ['best-practice'])).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    expect(await page.evaluate(() => document.scripts.length)).toBe(0)
  }
  for (const size of [
    { width: 1366, height: 768 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size)
    await page.goto('/open')
    await clean()
    await page
      .getByRole('main')
      .getByRole('link', { name: /^\d{4}年$/ })
      .last()
      .click()
    await expect(page.getByRole('heading', { level: 1, name: /各单位政府信息公开工作年度报告/ })).toBeVisible()
    await expect(page.getByText('按时公布率', { exact: false }).first()).toBeVisible()
    await clean()
    await page.getByRole('link', { name: '云岫区财政局', exact: true }).click()
    await expect(
      page.getByRole('heading', { level: 1, name: /云岫区财政局.*年政府信息公开工作年度报告/ }),
    ).toBeVisible()
    await clean()
    await page.getByRole('link', { name: '云岫区财政局历年年报' }).click()
    await expect(page.getByRole('heading', { level: 1, name: '云岫区财政局' })).toBeVisible()
    await clean()
    await page.goto('/open/fields/2021')
    await clean()
  }
})

test.describe('a report', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/open')
    await page
      .getByRole('main')
      .getByRole('link', { name: /^\d{4}年$/ })
      .last()
      .click()
    await page.getByRole('link', { name: '云岫区财政局', exact: true }).click()
  })

  test('can be taken along in four kinds of file', async ({ page }) => {
    for (const [name, ending] of [
      ['Word 文件', 'docx'],
      ['PDF 文件', 'pdf'],
      ['数据文件', 'report.json'],
      ['表格数据', 'csv'],
    ] as const) {
      const waiting = page.waitForEvent('download')
      await page.getByRole('link', { name: new RegExp(`^${name}`) }).click()
      expect((await waiting).suggestedFilename()).toMatch(
        new RegExp(`^云岫区财政局\\d{4}年政府信息公开工作年度报告\\.${ending}$`),
      )
    }
  })

  test('printed is the paper without the website around it', async ({ page }) => {
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('banner')).toBeHidden()
    await expect(page.getByRole('heading', { name: '下载' })).toBeHidden()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('rowheader', { name: '第二十条第（一）项' })).toBeVisible()
  })

  test('is asked for again by what it was, and must be asked each time', async ({ page, request }) => {
    const first = await request.get(page.url())
    expect(first.headers()['cache-control']).toBe('public, max-age=0, must-revalidate')
    expect(first.headers()['content-security-policy']).toContain(`default-src 'none'`)
    const again = await request.get(page.url(), { headers: { 'if-none-match': first.headers().etag! } })
    expect([again.status(), (await again.body()).length]).toEqual([304, 0])
  })

  test('works with the keyboard: the first key leads past what every page has', async ({ page }) => {
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()
  })
})

test('what is not public is not found, in a sentence', async ({ page }) => {
  for (const address of ['/open/999999/2025', '/open/1/1999', '/open/x', '/open/1/2025/exe']) {
    expect((await page.goto(address))!.status()).toBe(404)
    await expect(page.getByText('地址可能有误，或者这份年报还没有发布。')).toBeVisible()
  }
})
