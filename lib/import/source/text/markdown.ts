import type { SourceRow } from '@/lib/import/recognise/assign-rows'
import { freeProse } from '@/lib/import/recognise/free-prose'
import { isKnownLabel } from '@/lib/import/recognise/known-labels'
import type { SourceBlock } from '@/lib/import/recognise/source'
import { spread } from '@/lib/import/recognise/spans'
import { digits } from '@/lib/std/chinese/numerals'
import { blocksOfMarkup } from '../html/markup-blocks'

const alignment = /^\s*\|?\s*:?-{1,}:?\s*(?:\|\s*:?-{1,}:?\s*)*\|?\s*$/
const openTable = /<table[\s>]/i
const closeTable = /<\/table\s*>/i
const sectionHeading = new RegExp(String.raw`^#{1,6}\s*[${digits.slice(0, 6)}]、`)

/** A line with cells: a bar that is not escaped. */
const hasBar = (line: string) => /(?<!\\)\|/.test(line)
const isAlignment = (line: string) => hasBar(line) && line.length < 2_000 && alignment.test(line)

/** Is this Markdown? Tables of bars or of HTML, or headings with hash signs. */
export function isMarkdown(text: string): boolean {
  const lines = text.split('\n')
  return (
    lines.some(isAlignment) ||
    (openTable.test(text) && closeTable.test(text)) ||
    lines.filter((line) => /^\s*\|.*\|\s*$/.test(line)).length >= 3 ||
    lines.some((line) => sectionHeading.test(line))
  )
}

/** Markdown as paragraphs and tables, without its marks. */
export function blocksOfMarkdown(text: string): SourceBlock[] {
  const lines = text.split('\n')
  const blocks: SourceBlock[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const where = `第 ${at + 1} 行`
    if (openTable.test(lines[at]!)) {
      const end = endOfMarkup(lines, at)
      const read = end < 0 ? null : blocksOfMarkup(lines.slice(at, end + 1).join('\n'), where)
      if (read) {
        read.forEach((block) => blocks.push(block))
        at = end
        continue
      }
    }
    if (hasBar(lines[at]!)) {
      let end = at
      while (end + 1 < lines.length && hasBar(lines[end + 1]!)) end += 1
      if (end > at || lines[at]!.trim().startsWith('|')) {
        tableOf(lines.slice(at, end + 1), at).forEach((block) => blocks.push(block))
        at = end
        continue
      }
    }
    const plain =
      isAlignment(lines[at]!) || /^\s*(?:[-=*_]\s*){3,}$|^\s*(?:```|~~~)/.test(lines[at]!)
        ? ''
        : withoutMarks(lines[at]!)
    if (plain.trim() !== '') blocks.push({ kind: 'text', text: plain, where })
  }
  return blocks
}

/** The line on which as many tables are closed as were opened. */
function endOfMarkup(lines: readonly string[], from: number): number {
  let open = 0
  for (let at = from; at < lines.length; at += 1) {
    open += (lines[at]!.match(/<table[\s>]/gi)?.length ?? 0) - (lines[at]!.match(/<\/table\s*>/gi)?.length ?? 0)
    if (open <= 0) return at
  }
  return -1
}

function tableOf(lines: readonly string[], first: number): SourceBlock[] {
  const numbered = lines
    .map((line, index) => ({ line, where: `第 ${first + index + 1} 行` }))
    .filter(({ line }) => !isAlignment(line))
  const cells = numbered.map(({ line }) => onceEach(cellsOf(line)).map((text) => ({ text, columns: 1, rows: 1 })))
  const rows: SourceRow[] = spread(cells).map((row, index) =>
    row.map((cell) => ({ ...cell, where: numbered[index]!.where })),
  )
  return freeProse({ kind: 'table', rows })
}

function cellsOf(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
  return inner.split(/(?<!\\)\|/).map((cell) => withoutMarks(cell.replace(/<br\s*\/?>/gi, '\n')).trim())
}

/** Some programs write the text of a merged cell into each of its slots; the others are blank slots then. */
const onceEach = (cells: readonly string[]) =>
  cells.map((text, index) => (index > 0 && text === cells[index - 1] && isKnownLabel(text) ? '' : text))

const entities: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  emsp: '\u3000',
  ensp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
}

/** A line without the marks of headings, quotations, lists of points, emphasis and escapes. */
function withoutMarks(line: string): string {
  return line
    .replace(/^\s{0,3}#{1,6}\s*(.*?)\s*#*\s*$/, '$1')
    .replace(/^\s{0,3}(?:>\s?)+/, '')
    .replace(/^\s*[-*+]\s+(?=\S*\p{Script=Han})/u, '')
    .replace(/(\*\*|__)(?=\S)([^\n]{1,2000}?)(?<=\S)\1/g, '$2')
    .replace(/<\/?(?:b|strong|u|i|em|font|span|center|p|div)(?:\s[^<>]{0,300})?>/gi, '')
    .replace(/!?\[([^\][\n]{0,300})\]\([^()\n]{0,600}\)/g, '$1')
    .replace(/&([a-z]{2,4});/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\\([\\`*_{}[\]()#+\-.!|>~])/g, '$1')
}
