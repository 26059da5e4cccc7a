import { findTitle } from '@/lib/import/recognise/title'
import { cellText } from './cell-text'
import type { Element } from './tree'

const elementsOf = (element: Element): Element[] =>
  element.children.filter((child): child is Element => typeof child !== 'string')

/** Titles of the page itself: what its meta data say, then the browser's title without the name of the site. */
export function pageTitles(root: Element): string[] {
  const meta: string[] = []
  const titles: string[] = []
  const walk = (element: Element, depth: number): void => {
    for (const child of elementsOf(element)) {
      const { name = '', content = '' } = child.attributes
      if (child.name === 'meta' && /title$/i.test(name)) meta.push(content)
      else if (child.name === 'title') titles.push(...partsOf(cellText(child, () => false)))
      else if (depth < 4) walk(child, depth + 1)
    }
  }
  walk(root, 0)
  return [...meta, ...titles]
    .map((text) => text.trim())
    .filter((text) => findTitle([{ kind: 'text', text, where: '' }]) !== null)
}

const partsOf = (title: string) =>
  title.length > 400 ? [] : [...title.split(/\s*[_|｜>]\s*|\s+[-–—]+\s+|-{2,}|——/), ...title.split(/[-–—]/)]
