import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** WCAG 2.2 level AA, as far as a machine can see it. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What of the page as it stands is not accessible, with the first places; `more` asks for further rules. */
export async function violations(page: Page, more: readonly string[] = []): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags([...tags, ...more]).analyze()
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html.slice(0, 160))
        .join(' | ')}`,
  )
}
