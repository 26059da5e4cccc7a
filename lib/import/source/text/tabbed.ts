import { freeProse } from '@/lib/import/recognise/free-prose'
import { isGluedHeading } from '@/lib/import/recognise/headings'
import type { SourceBlock } from '@/lib/import/recognise/source'
import { cleanText } from '@/lib/std/text'

/**
 * Plain text as extracted from a word processor's file: a tab starts a cell, which may run over several lines; a blank
 * line ends a row; anything else is a paragraph a line.
 */
export function blocksOfTabbed(written: string): SourceBlock[] {
  const blocks: SourceBlock[] = []
  let table: Line[][] | null = null
  let row: Line[] | null = null
  cleanText(written)
    .split('\n')
    .forEach((line, index) => {
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
        for (const text of cells) row.push({ text, where })
      } else if (row !== null && row.length > 0 && continues(row.at(-1)!.text, line)) {
        row.at(-1)!.text += `\n${line}`
      } else if (line.trim() !== '') {
        row = table = null
        blocks.push({ kind: 'text', text: line, where })
      }
    })
  return blocks.flatMap((block) => (block.kind === 'text' ? [block] : freeProse(block)))
}

interface Line {
  text: string
  readonly where: string
}

/** A line with cells; a tab at the end of a line alone makes none. */
const isRow = (line: string) => line.startsWith('\t') || line.trimEnd().includes('\t')

/**
 * Does a line without a tab belong to the cell above it? Not a heading, and behind a number only what can belong to a
 * number.
 */
function continues(cell: string, line: string): boolean {
  if (line.trim() === '') return true
  if (isGluedHeading(line)) return false
  return !/^[+\-＋－]?[\d０-９.,]+$/.test(cell.trim()) || /^[（(\d０-９]|^(?:万元|元|件|批|项|个)/.test(line.trim())
}
