import { XMLParser } from 'fast-xml-parser'
import { strFromU8, unzipSync } from 'fflate'

/** An element as fast-xml-parser gives it in document order. */
export interface Element {
  readonly name: string
  readonly attributes: Record<string, string>
  readonly children: readonly (Element | string)[]
}

type Raw = Record<string, unknown> & { ':@'?: Record<string, string>; '#text'?: string }

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
})

const convert = (raw: Raw): Element | string => {
  if (raw['#text'] !== undefined) return raw['#text']
  const name = Object.keys(raw).find((key) => key !== ':@')!
  return { name, attributes: raw[':@'] ?? {}, children: (raw[name] as Raw[]).map(convert) }
}

/** A DOCX taken apart: its parts as text and as trees. */
export function openDocx(bytes: Uint8Array) {
  const files = unzipSync(bytes)
  const text = (path: string) => strFromU8(files[path]!)
  const tree = (path: string): Element => ({
    name: '',
    attributes: {},
    children: (parser.parse(text(path)) as Raw[]).map(convert),
  })
  return { paths: Object.keys(files), text, tree }
}

/** All elements of a name below this one, in document order. */
export function all(element: Element, name: string): Element[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...all(child, name)],
  )
}

export const first = (element: Element, name: string): Element | undefined => all(element, name)[0]

/** The `w:val` of the first element of a name. */
export const val = (element: Element, name: string): string | undefined => first(element, name)?.attributes['w:val']

export const textOf = (element: Element): string =>
  all(element, 'w:t')
    .flatMap(({ children }) => children)
    .join('')
