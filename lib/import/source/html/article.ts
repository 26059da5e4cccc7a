import { findHeading } from '@/lib/import/recognise/headings'
import { isKnownLabel } from '@/lib/import/recognise/known-labels'
import { findSignature } from '@/lib/import/recognise/signature'
import type { SourceText } from '@/lib/import/recognise/source'
import { endsArticle, isBoilerplate } from './boilerplate'
import type { DataTable, Paragraph, Piece } from './flow'
import { titleSpan } from './title-span'
import { contains, type Element, smallestAround } from './tree'

/** What follows a signature and belongs to the report. */
const appendix = /^(?:附件|附[：:]|联系(?:电话|人|方式|地址)|地址[：:]|邮编|（?联系)/

/** Lines behind the container that are looked at for a signature the editor put outside it. */
const beyond = 4

const isTable = (piece: Piece): piece is DataTable => piece.kind === 'table'
export const asText = ({ text }: Paragraph): SourceText => ({ kind: 'text', text, where: '' })

/** The section heading a piece is; a link to a section (a table of contents) is none. */
function sectionOf(piece: Piece): string | null {
  if (isTable(piece) || piece.linked > 0.5 || isKnownLabel(piece.text)) return null
  return findHeading(piece.text)?.section ?? null
}

/** Enough official labels, or one with a number beside it, that a table is no chance. */
const isOfficial = (table: DataTable): boolean => {
  const cells = table.rows.flat()
  const labels = cells.filter(({ text }) => isKnownLabel(text)).length
  return labels >= 3 || cells.some(({ text }) => /^\s*\d/.test(text))
}

/**
 * The pieces of a page that are the report: the smallest part of it that holds the official tables and the headings,
 * without what the website puts before, between and behind. Null when the page has no official table.
 */
export function articleOf(pieces: readonly Piece[], pageTitles: readonly string[]): Piece[] | null {
  const homes = pieces
    .filter(isTable)
    .filter(isOfficial)
    .map(({ home }) => home)
  if (homes.length === 0) return null
  const container = containerOf(pieces, homes as [Element, ...Element[]])
  const inside = pieces.map((piece) => contains(container, piece.home))
  const first = inside.indexOf(true)
  const last = inside.lastIndexOf(true)
  const body = pieces.slice(first, last + 1)
  const start = body.findIndex((piece) => isTable(piece) || sectionOf(piece) !== null)
  const opening = openingOf(body.slice(0, start) as Paragraph[], pieces.slice(0, first), pageTitles)
  return [...opening, ...closed(body.slice(start), pieces.slice(last + 1, last + 1 + beyond))]
}

/** The smallest element with all tables that also holds a heading of each section that has one anywhere. */
function containerOf(pieces: readonly Piece[], tables: readonly [Element, ...Element[]]): Element {
  const headings = pieces.flatMap((piece) => {
    const section = sectionOf(piece)
    return section === null ? [] : [{ section, home: piece.home }]
  })
  let container = smallestAround(tables)
  for (const section of new Set(headings.map((heading) => heading.section))) {
    const homes = headings.filter((heading) => heading.section === section).map(({ home }) => home)
    while (container.parent && !homes.some((home) => contains(container, home))) container = container.parent
  }
  // A table's own row or cell is never the whole article.
  return container.name === 'table' ? (container.parent ?? container) : container
}

/**
 * Title and lead: from the last title before the first heading on. A title outside the container serves where there is
 * none inside.
 */
function openingOf(lines: readonly Paragraph[], before: readonly Piece[], pageTitles: readonly string[]): Paragraph[] {
  const inside = titleSpan(lines)
  if (inside) {
    const notes = lines.slice(0, inside.from).filter(({ text }) => /^附件?\s*\d*\s*[：:]?$/.test(text))
    return [
      ...notes,
      ...lines.slice(inside.from, inside.to),
      ...lines.slice(inside.to).filter((line) => !isBoilerplate(line)),
    ]
  }
  const lead = lines.filter((line) => !isBoilerplate(line))
  const outer = before.filter((piece): piece is Paragraph => !isTable(piece) && piece.linked < 0.5)
  const found = titleSpan(outer)
  if (found) {
    const between = outer.slice(found.to).filter((line) => /。/.test(line.text) && !isBoilerplate(line))
    return [...outer.slice(found.from, found.to), ...between, ...lead]
  }
  const [title] = pageTitles
  const home = lines[0]?.home ?? before.at(-1)?.home
  return title === undefined ? lead : [{ kind: 'text', text: title, home: home ?? rootless, linked: 0 }, ...lead]
}

const rootless: Element = { name: '#page', attributes: {}, children: [], parent: null, holdsTable: false }

/** The body without the website's lines, up to the signature and what belongs behind it. */
function closed(body: readonly Piece[], after: readonly Piece[]): Piece[] {
  const lastTable = body.findLastIndex((piece) => isTable(piece) || sectionOf(piece) !== null)
  const head = body.slice(0, lastTable + 1).filter((piece) => isTable(piece) || !isBoilerplate(piece))
  const tail = body.slice(lastTable + 1) as Paragraph[]
  const end = tail.findIndex(endsArticle)
  const lines = (end < 0 ? tail : tail.slice(0, end)).filter((line) => !isBoilerplate(line))
  for (let count = 1; count <= lines.length; count += 1) {
    if (isSigned(lines.slice(0, count)))
      return [...head, ...lines.slice(0, count), ...lines.slice(count).filter(({ text }) => appendix.test(text))]
  }
  const next = after.filter((piece): piece is Paragraph => !isTable(piece))
  for (let count = 1; end < 0 && count <= next.length; count += 1) {
    if (isSigned(next.slice(0, count)) && !next.slice(0, count).some(isBoilerplate))
      return [...head, ...lines, ...next.slice(0, count)]
  }
  return [...head, ...lines]
}

/** Do these lines end with a date under a name? */
function isSigned(lines: readonly Paragraph[]): boolean {
  const found = findSignature(lines.slice(-2).map(asText), '')
  return (
    found !== null &&
    found.date !== '' &&
    found.organisation !== '' &&
    found.from + found.count === Math.min(2, lines.length)
  )
}
