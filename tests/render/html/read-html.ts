/** An element of our HTML; texts stand among its children. */
export interface Element {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Element | string)[]
}

const voids = new Set(['meta', 'br', 'wbr', 'col', 'hr', 'img', 'link', 'input'])
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
const decode = (text: string) =>
  text.replace(/&([^;]+);/g, (whole, name: string) => entities[name] ?? expectKnown(whole))

function expectKnown(entity: string): never {
  throw new Error(`unknown entity ${entity}`)
}

/**
 * Reads HTML as strictly as the standard allows us to write it: every element closed in order, every attribute quoted,
 * no bare < or &.
 *
 * @throws Error where that does not hold, so that reading a page is a test of it.
 */
export function readHtml(html: string): Element {
  const root: Element & { children: (Element | string)[] } = { tag: '', attributes: {}, children: [] }
  const open: (Element & { children: (Element | string)[] })[] = [root]
  const token = /<!doctype html>|<style>([\s\S]*?)<\/style>|<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"<>]*")*)>|([^<]+)/gy
  while (token.lastIndex < html.length) {
    const at = token.lastIndex
    const match = token.exec(html)
    if (!match) throw new Error(`cannot read at ${at}: ${html.slice(at, at + 60)}`)
    const [, style, slash, tag, list = '', text] = match
    const parent = open.at(-1)!
    if (style !== undefined) parent.children.push({ tag: 'style', attributes: {}, children: [style] })
    else if (text !== undefined) parent.children.push(decode(text))
    else if (tag && slash) {
      if (parent.tag !== tag) throw new Error(`</${tag}> closes <${parent.tag}>`)
      open.pop()
    } else if (tag) {
      const element = {
        tag,
        attributes: Object.fromEntries(
          [...list.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, decode(value!)]),
        ),
        children: [],
      }
      parent.children.push(element)
      if (!voids.has(tag)) open.push(element)
    }
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)!.tag}> is never closed`)
  return root
}

const isElement = (child: Element | string): child is Element => typeof child !== 'string'

export const all = (element: Element, ...tags: string[]): Element[] =>
  element.children
    .filter(isElement)
    .flatMap((child) => [...(tags.includes(child.tag) ? [child] : []), ...all(child, ...tags)])

export const textOf = (element: Element): string =>
  element.children.map((child) => (isElement(child) ? textOf(child) : child)).join('')
