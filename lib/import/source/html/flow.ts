import type { SourceRow } from '@/lib/import/recognise/assign-rows'
import { cleanText } from '@/lib/std/text'
import { cellText, fieldText, isInline } from './cell-text'
import { TableReader } from './table-rows'
import type { Element } from './tree'
import type { Hidden } from './visibility'

/** A paragraph of a page: its text, where in the tree it stands, and how much of it is links. */
export interface Paragraph {
  readonly kind: 'text'
  readonly text: string
  readonly home: Element /** Share of its characters that are links, 0 to 1. */
  readonly linked: number
}

/** A table with data, as rows of cells. Other tables are layout and are walked through. */
export interface DataTable {
  readonly kind: 'table'
  readonly home: Element
  readonly rows: readonly SourceRow[]
}

export type Piece = Paragraph | DataTable

/** What a page says, in its own order: paragraphs and tables with data, without what is hidden. */
export function flowOf(root: Element, hidden: Hidden): Piece[] {
  const pieces: Piece[] = []
  const tables = new TableReader(hidden)
  let text = ''
  let linked = 0
  let home = root

  const close = (next: Element): void => {
    // A page breaks its lines for the source's sake; only an element breaks a line for the reader.
    const line = cleanText(text)
      .replace(/[ \t\n\f]+/g, ' ')
      .trim()
    if (line !== '') pieces.push({ kind: 'text', text: line, home, linked: Math.min(1, linked / line.length) })
    text = ''
    linked = 0
    home = next
  }

  const walk = (element: Element, inLink: boolean): void => {
    for (const child of element.children) {
      if (typeof child === 'string') {
        text += child
        if (inLink) linked += child.trim().length
        continue
      }
      if (hidden(child) || child.name === 'textarea' || child.name === 'select' || child.name === 'title') continue
      if (child.name === 'br' || child.name === 'hr') close(home)
      else if (child.name === 'input') text += fieldText(child)
      else if (isInline(child.name)) {
        walk(child, inLink || (child.name === 'a' && 'href' in child.attributes))
        // Word pads the numbers of its lists with spaces that stand for a tab.
        if (child.attributes.style?.includes('mso-list:Ignore')) text = text.trimEnd()
      } else if (child.name === 'pre') preformatted(child)
      else if (child.name === 'table' && tables.isData(child)) {
        close(element)
        pieces.push({ kind: 'table', home: child, rows: tables.rows(child) })
      } else {
        close(child)
        walk(child, inLink)
        close(element)
      }
    }
  }

  const preformatted = (element: Element): void => {
    close(element)
    for (const line of cellText(element, hidden, true).split('\n'))
      if (line.trim() !== '') pieces.push({ kind: 'text', text: line, home: element, linked: 0 })
  }

  walk(root, false)
  close(root)
  return pieces
}
