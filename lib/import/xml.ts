import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { accept, refuse, type Result } from '@/lib/std/result'

/** An XML element by its local name; prefixes and namespaces are left out, since programs choose them freely (also those of Strict OOXML). */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

/** Characters of one part: fifty times a long report. It also bounds the memory of the tree. */
const longestPart = 10_000_000

/** Far deeper than a table in a text box in a table; everything behind may walk the tree by recursion. */
const deepest = 200

type Raw = Record<string, unknown> & { ':@'?: Record<string, string> }

/** Entities stay as they stand, so that nothing can be expanded by the library; `decoded` knows the only ones there are. */
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  cdataPropName: '#cdata',
  maxNestedTags: deepest,
})

/** Reads a part of a file from an unknown person. Refusals: `import.tooLarge`, `import.damaged` (also a part with a DOCTYPE or nested too deep). */
export function parseXml(text: string): Result<XmlElement> {
  if (text.length > longestPart) return refuse('import.tooLarge', '文件解压后太大，不像是一份年度报告')
  // Office formats have no document type; without one there are no entities to expand and nothing to fetch.
  if (/<!(?!--|\[CDATA\[)/.test(text)) return refuse('import.damaged', '文件内部含有不允许的声明（DOCTYPE），不能导入')
  try {
    const roots = (parser.parse(text) as Raw[]).map(convert).filter((node): node is XmlElement => typeof node !== 'string')
    // Only asked once the depth is known to be harmless; the parser itself is content with half a file.
    if (roots.length === 1 && XMLValidator.validate(text, { allowBooleanAttributes: false }) === true) return accept(roots[0]!)
  } catch {
    // Whatever the parser stumbles over, the person can do only one thing about it.
  }
  return refuse('import.damaged', '文件内部的内容不完整或已损坏，请用 Word 或 WPS 重新保存后再试')
}

function convert(raw: Raw): XmlElement | string {
  if (typeof raw['#text'] === 'string') return decoded(raw['#text'])
  if (raw['#cdata'] !== undefined) return (raw['#cdata'] as { '#text'?: string }[]).map((part) => part['#text'] ?? '').join('')
  const name = Object.keys(raw).find((key) => key !== ':@')!
  const attributes = Object.entries(raw[':@'] ?? {}).map(([key, value]) => [key, decoded(value)])
  return { name, attributes: Object.fromEntries(attributes), children: (raw[name] as Raw[]).map(convert) }
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function decoded(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#x([\da-fA-F]{1,6})|#(\d{1,7})|([a-z]{2,4}));/g, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return named[name] ?? whole
    const code = hex !== undefined ? parseInt(hex, 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

/** The child elements of that name. */
export const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element?.children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === name) ?? []

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name)

/** All child elements; text between them is layout. */
export const elementsOf = (element: XmlElement): XmlElement[] => element.children.filter((child): child is XmlElement => typeof child !== 'string')
