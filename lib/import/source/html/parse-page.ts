import { Parser } from 'htmlparser2'
import { accept, type Result, refuse } from '@/lib/std/result'
import type { Element } from './tree'

/** A page as a tree, with the style sheets it carries. */
export interface Page {
  readonly root: Element
  readonly styles: string
}

/** Elements whose content no reader of the page sees as text. `xml` holds Word's settings. */
const unseen = new Set([
  'script',
  'noscript',
  'template',
  'iframe',
  'object',
  'svg',
  'canvas',
  'audio',
  'video',
  'map',
  'xml',
  'noframes',
  'datalist',
  'del',
  'rt',
  'rp',
])

const voids = new Set([
  'br',
  'hr',
  'img',
  'input',
  'meta',
  'link',
  'col',
  'area',
  'base',
  'embed',
  'param',
  'source',
  'track',
  'wbr',
  'basefont',
  'bgsound',
  'frame',
  'keygen',
])

/** Elements inside each other. A browser shows 512; unclosed tags of old editors pile up to some dozens. */
const deepest = 800

/** Characters parsed between two looks at the depth: it bounds what hostile nesting can cost. */
const slice = 32_768

/**
 * An open element of the key is ended by the start of one of these, up to the nearest table: tags people leave open.
 */
const endedBy: Readonly<Record<string, ReadonlySet<string>>> = {
  td: new Set(['td', 'th', 'tr', 'tbody', 'thead', 'tfoot']),
  th: new Set(['td', 'th', 'tr', 'tbody', 'thead', 'tfoot']),
  tr: new Set(['tr', 'tbody', 'thead', 'tfoot']),
  tbody: new Set(['tbody', 'thead', 'tfoot']),
  thead: new Set(['tbody', 'thead', 'tfoot']),
  tfoot: new Set(['tbody', 'thead', 'tfoot']),
}
const partsOfTable = new Set(Object.values(endedBy).flatMap((names) => [...names]))

/**
 * Parses a page, however badly it is written; nothing is loaded from anywhere.
 * Refusal: `html.depth` for markup nested as no editor does it.
 */
export function parsePage(html: string): Result<Page> {
  const root: Element = { name: '#page', attributes: {}, children: [], parent: null, holdsTable: false }
  const styles: string[] = []
  let at = root
  let depth = 0
  let skipping = 0
  let inStyle = false

  /** Leaves the innermost element of this name; a cell is not left from a table inside it. */
  const leave = (name: string): void => {
    let steps = 1
    for (let element = at; element.parent; element = element.parent, steps += 1) {
      if (element.name === name) {
        at = element.parent
        depth -= steps
        return
      }
      if (element.name === 'table' && name !== 'table') return
      if (partsOfTable.has(element.name) && name !== 'table' && !partsOfTable.has(name)) return
    }
  }

  const endOpenParts = (name: string): void => {
    for (let element = at, inside = true; inside && element.parent; element = element.parent) {
      if (element.name === 'table') inside = false
      else if (endedBy[element.name]?.has(name)) leave(element.name)
    }
  }

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'style') inStyle = true
        if (inStyle || skipping > 0 || unseen.has(name)) {
          if (unseen.has(name)) skipping += 1
          return
        }
        if (partsOfTable.has(name)) endOpenParts(name)
        const element: Element = { name, attributes, children: [], parent: at, holdsTable: false }
        at.children.push(element)
        if (name === 'table')
          for (let around: Element | null = at; around && !around.holdsTable; around = around.parent)
            around.holdsTable = true
        if (voids.has(name)) return
        at = element
        depth += 1
      },
      ontext(text) {
        if (inStyle) styles.push(text)
        else if (skipping === 0) at.children.push(text)
      },
      onclosetag(name) {
        if (name === 'style') inStyle = false
        else if (unseen.has(name)) skipping = Math.max(0, skipping - 1)
        else if (skipping === 0 && !voids.has(name)) leave(name)
      },
    },
    { decodeEntities: true, lowerCaseAttributeNames: true },
  )

  for (let from = 0; from < html.length; from += slice) {
    parser.write(html.slice(from, from + slice))
    if (depth > deepest || skipping > deepest) return refuse('html.depth', `网页的标签嵌套超过 ${deepest} 层，无法读取`)
  }
  parser.end()
  return accept({ root, styles: styles.join('\n') })
}
