import { childOf, childrenOf, type XmlElement } from '@/lib/import/open/xml'

/** The text directly in an element. */
export const textOf = (element: XmlElement | undefined): string =>
  element?.children.filter((child) => typeof child === 'string').join('') ?? ''

export const attribute = (element: XmlElement | undefined, name: string): string => element?.attributes[name] ?? ''

/** The children of that name in a list element (sheets, cellXfs …). */
export const listOf = (parent: XmlElement | undefined, list: string, name: string): XmlElement[] =>
  childrenOf(childOf(parent, list), name)

/**
 * Text of a shared or inline string: its own and that of its runs. Readings over Chinese characters (rPh) are no text
 * of the cell.
 */
export function stringOf(element: XmlElement | undefined): string {
  const runs = element?.children.filter((child): child is XmlElement => typeof child !== 'string') ?? []
  const texts = runs.flatMap((child) =>
    child.name === 't' ? [child] : child.name === 'r' ? childrenOf(child, 't') : [],
  )
  return unescaped(texts.map(textOf).join(''))
}

/** Spreadsheets write characters that XML cannot hold as _x000D_. */
const unescaped = (text: string) =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
