import { cleanText } from '@/lib/std/text'
import { findHeading, isGluedHeading } from './headings'
import type { Source, SourceBlock, SourceCell, SourceText } from './source'

/**
 * Plain text as extracted from a word processor's file: a tab starts a cell, which may run over several lines; a blank line ends a row;
 * anything else is a paragraph a line.
 */
export function sourceOfText(written: string): Source {
  const blocks: SourceBlock[] = []
  let table: Line[][] | null = null
  let row: Line[] | null = null
  cleanText(written).split('\n').forEach((line, index) => {
    const where = `第 ${index + 1} 行`
    if (line === '') {
      row = null
    } else if (isRow(line) || (row !== null && line.includes('\t'))) {
      const [before, ...cells] = line.split('\t') as [string, ...string[]]
      if (row === null) {
        row = before.trim() === '' ? [] : [{ text: before, where }]
        if (table === null) blocks.push({ kind: 'table', rows: (table = []) })
        table.push(row)
      } else if (before.trim() !== '' && row.length > 0) {
        row.at(-1)!.text += `\n${before}`
      }
      row.push(...cells.map((text) => ({ text, where })))
    } else if (row !== null && row.length > 0 && continues(row.at(-1)!.text, line)) {
      row.at(-1)!.text += `\n${line}`
    } else if (line.trim() !== '') {
      row = table = null
      blocks.push({ kind: 'text', text: line, where })
    }
  })
  return { blocks: blocks.flatMap(freeProse) }
}

interface Line { text: string; readonly where: string }

/** A line with cells; a tab at the end of a line alone makes none. */
const isRow = (line: string) => line.startsWith('\t') || line.trimEnd().includes('\t')

/** Does a line without a tab belong to the cell above it? Not a heading, and behind a number only what can belong to a number. */
function continues(cell: string, line: string): boolean {
  if (line.trim() === '') return true
  if (isGluedHeading(line)) return false
  return !/^[+\-＋－]?[\d０-９.,]+$/.test(cell.trim()) || /^[（(\d０-９]|^(?:万元|元|件|批|项|个)/.test(line.trim())
}

/** Paragraphs that were indented with a tab look like cells: headings and sentences at the head of a row come back as text. */
function freeProse(block: SourceBlock): SourceBlock[] {
  if (block.kind === 'text') return [block]
  const parts: SourceBlock[] = []
  let rows: (readonly SourceCell[])[] = []
  const close = () => {
    if (rows.length > 0) parts.push({ kind: 'table', rows })
    rows = []
  }
  for (const row of block.rows) {
    const alone = row.filter((cell) => cell.text.trim() !== '').length === 1
    const cells = row.findIndex((cell) => !isProse(cell, alone))
    const prose = cells < 0 ? row : row.slice(0, cells)
    if (prose.length > 0) close()
    parts.push(...prose.flatMap(textsOf))
    if (cells >= 0) rows.push(row.slice(cells))
  }
  close()
  return parts
}

/** A heading of a section or a sentence; no official label is either. A heading in words of its own is one only where it stands alone. */
function isProse({ text }: SourceCell, alone: boolean): boolean {
  return isGluedHeading(text) || /。/.test(text) || (alone && findHeading(text)?.section != null)
}

function textsOf({ text, where }: SourceCell): SourceText[] {
  return text.split('\n').filter((line) => line.trim() !== '').map((line) => ({ kind: 'text', text: line, where }))
}
