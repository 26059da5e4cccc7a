import AxeBuilder from '@axe-core/playwright'
import { expect, openReport, signIn, test } from './people'

/** WCAG 2.2 level AA, as far as a machine can see it. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

test('the sign-in page, the list and the form have no violation', async ({ page }) => {
  const violations = async () =>
    (await new AxeBuilder({ page }).withTags(tags).analyze()).violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html }) => html.slice(0, 160))
          .slice(0, 3)
          .join(' | ')}`,
    )
  await page.goto('/sign-in')
  expect(await violations()).toEqual([])
  await signIn(page, 'housing')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await violations()).toEqual([])
  await openReport(page)
  expect(await violations()).toEqual([])
})

test('the form fits a screen of 1366 by 768 without scrolling sideways', async ({ page }) => {
  await signIn(page, 'housing')
  await openReport(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
})
