import { expect, openReport, signIn, test } from './people'
import { violations } from './violations'

test('the sign-in page has no violation', async ({ page }) => {
  await page.goto('/sign-in')
  expect(await violations(page)).toEqual([])
})

test('the list has no violation', async ({ page }) => {
  await signIn(page, 'housing')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await violations(page)).toEqual([])
})

test('the form has no violation, and fits a screen of 1366 by 768 without scrolling sideways', async ({ page }) => {
  await signIn(page, 'housing')
  await openReport(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  expect(await violations(page)).toEqual([])
})
