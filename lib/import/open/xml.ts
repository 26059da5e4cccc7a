import { XMLValidator } from 'fast-xml-parser'
import { Parser } from 'htmlparser2'
import { accept, type Result, refuse } from '@/lib/std/result'

/**
 * An XML element by its local name; prefixes and namespaces are left out, since programs choose them freely (also those
 * of Strict OOXML).
 */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

/** Characters of one part: fifty times a long report. It also bounds the memory of the tree. */
const longestPart = 10_000_000

/** Far deeper than a table in a text box in a table; everything behind may walk the tree by recursion. */
const deepest = 200

/**
 * Reads a part of a file from an unknown person. Refusals: `import.tooLarge`, `import.damaged` (also a part with a
 * DOCTYPE or nested too deep).
 */
export function parseXml(text: string): Result<XmlElement> {
  if (text.length > longestPart) return refuse('import.tooLarge', '文件解压后太大，不像是一份年度报告')
  // Office formats have no document type; without one there are no entities to expand and nothing to fetch.
  if (/<!(?!--|\[CDATA\[)/.test(text)) return refuse('import.damaged', '文件内部含有不允许的声明（DOCTYPE），不能导入')
  const root = treeOf(text.replace(/\r\n?/g, '\n'))
  // The tree is built also from half a file. Whether it is whole is asked once its depth is known to be harmless.
  if (root !== null && XMLValidator.validate(text, { allowBooleanAttributes: false }) === true) return accept(root)
  return refuse('import.damaged', '文件内部的内容不完整或已损坏，请用 Word 或 WPS 重新保存后再试')
}

/** An element that is still being read. */
interface Open {
  readonly name: string
  readonly attributes: Record<string, string>
  readonly children: (XmlElement | string)[]
}

/** Builds the tree while the text is read; null where it is nested too deep or has not exactly one root. */
function treeOf(text: string): XmlElement | null {
  const page: Open = { name: '', attributes: {}, children: [] }
  const path = [page]
  let inCdata = false
  const parser = new Parser(
    {
      onopentagname(name) {
        if (path.length > deepest) throw tooDeep
        const element: Open = { name: localName(name), attributes: {}, children: [] }
        path.at(-1)!.children.push(element)
        path.push(element)
      },
      onattribute(name, value) {
        if (!name.startsWith('xmlns')) path.at(-1)!.attributes[localName(name)] = decoded(value)
      },
      ontext: (written) => path.at(-1)!.children.push(inCdata ? written : decoded(written)),
      oncdatastart: () => (inCdata = true),
      oncdataend: () => (inCdata = false),
      onclosetag: () => path.pop(),
      // Entities are not left to the library, so that nothing can be expanded: `decoded` knows the only ones there are.
    },
    { xmlMode: true, decodeEntities: false },
  )
  try {
    parser.end(text)
  } catch (error) {
    if (error === tooDeep) return null
    throw error
  }
  const [root, ...more] = elementsOf(page)
  return root && more.length === 0 ? root : null
}

/** Ends the parser where it stands. */
const tooDeep = new Error('nested too deep')

const localName = (name: string) => name.slice(name.indexOf(':') + 1)

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function decoded(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#x([\da-fA-F]{1,6})|#(\d{1,7})|([a-z]{2,4}));/g,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? whole
      const code = hex !== undefined ? parseInt(hex, 16) : Number(decimal)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
    },
  )
}

/** The child elements of that name. */
export const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element?.children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === name) ?? []

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name)

/** All child elements; text between them is layout. */
export const elementsOf = (element: XmlElement): XmlElement[] =>
  element.children.filter((child): child is XmlElement => typeof child !== 'string')
