import type { SourceCell } from '@/lib/import/recognise/source'
import type { PageLine } from './paragraphs'
import { charactersOf, textOfLine } from './text-lines'

interface Part {
  readonly text: string
  readonly left: number
  readonly right: number
}

/** Parts of a line with wide gaps between them: what may be the cells of a row that nobody drew lines around. */
export function partsOf({ pieces, size }: PageLine): Part[] {
  const found: Part[] = []
  for (const piece of pieces) {
    // Gaps inside of a piece are spaces that it was padded with.
    for (const { character, left, right } of charactersOf(piece)) {
      if (/\s/.test(character)) continue
      const last = found.at(-1)
      if (last && left - last.right < 1.2 * size)
        found[found.length - 1] = { text: last.text + character, left: last.left, right }
      else found.push({ text: character, left, right })
    }
  }
  return found
}

const isNumber = (text: string) => /^[+-]?[\d,]+(?:\.\d+)?$|^\/$/.test(text)

/**
 * Rows of a table without lines, from lines of text one below the other: a label and behind it numbers. The columns are
 * those of the longest rows. Null where a number stands under no column or two under one, so that nothing can land in a
 * neighbouring cell.
 */
export function unruledRows(lines: readonly PageLine[]): SourceCell[][] | null {
  const rows = lines.map((line) => ({ line, parts: partsOf(line) }))
  const numbers = (parts: readonly Part[]) => parts.filter(({ text }) => isNumber(text))
  const most = Math.max(...rows.map(({ parts }) => numbers(parts).length))
  const models = rows.filter(({ parts }) => numbers(parts).length === most).map(({ parts }) => numbers(parts))
  const columns = Array.from({ length: most }, (_, at) => ({
    left: Math.min(...models.map((model) => model[at]!.left)),
    right: Math.max(...models.map((model) => model[at]!.right)),
  }))
  if (columns.some((column, at) => at > 0 && column.left <= columns[at - 1]!.right)) return null
  const found: SourceCell[][] = []
  for (const { line, parts } of rows) {
    const where = `第 ${line.page} 页“${textOfLine(line).slice(0, 12)}”一行`
    const labels = parts.filter(({ text }) => !isNumber(text)).map(({ text }) => ({ text, where }))
    const values = columns.map(() => ({ text: '', where }))
    for (const part of numbers(parts)) {
      const under = columns.flatMap((column, at) =>
        part.left <= column.right && column.left <= part.right ? [at] : [],
      )
      if (under.length !== 1 || values[under[0]!]!.text !== '') return null
      values[under[0]!] = { text: part.text, where }
    }
    found.push([...labels, ...values])
  }
  return found
}

/** Labels with numbers behind them, in that order and nothing else. */
export function isUnruledRow(line: PageLine): boolean {
  const parts = partsOf(line)
  const first = parts.findIndex(({ text }) => isNumber(text))
  return (
    first > 0 &&
    parts.slice(first).every(({ text }) => isNumber(text)) &&
    parts.slice(0, first).every(({ text }) => /\p{Script=Han}/u.test(text) && !/[。；]/.test(text))
  )
}
