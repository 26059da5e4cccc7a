import { coreOf } from '@/lib/import/recognise/label'
import type { SourceText } from '@/lib/import/recognise/source'
import { ordinals } from '@/lib/std/chinese/numerals'
import { isValue } from './tokens'
import { vocabulary } from './vocabulary'

/** Lines a wrapped label may reach above and below the line that has its numbers. */
const reach = 3

interface Line {
  readonly source: SourceText
  readonly words: string[]
  readonly values: readonly string[]
}

/** Words and numbers of a line whose columns are set apart by at least two spaces; single spaces part numbers only. */
function lineOf(source: SourceText): Line {
  const cells = source.text
    .trim()
    .split(/\s{2,}|\u3000+/)
    .filter((cell) => cell !== '')
  const values: string[] = []
  while (cells.length > 0) {
    const parts = cells.at(-1)!.split(/\s+/)
    if (!parts.every(isValue)) break
    values.unshift(...parts)
    cells.pop()
  }
  return { source, words: cells, values }
}

/** Do rows stand on lines of their own, with columns aligned by spaces (as pdftotext -layout writes them)? */
export const isLaidOut = (lines: readonly SourceText[]): boolean =>
  lines.filter(
    (line) => line.text.length < 2_000 && /\s{2,}\S/.test(line.text.trim()) && lineOf(line).values.length >= 3,
  ).length >= 3

const isRow = (text: string) => text.length < 120 && vocabulary.get(coreOf(text)) === 'row'

/**
 * Brings the labels of such rows together: one that runs over several lines stands half above and half below its
 * numbers. Pieces of labels of groups, which stand beside the rows they hold, are dropped: the label of a row is enough
 * to know it.
 */
export function unwrapRows(given: readonly SourceText[]): SourceText[] {
  const lines = given.map(lineOf)
  const taken = lines.map(() => 0)
  const labels = lines.map((line, index) => (line.values.length > 0 ? labelOf(lines, index, taken) : null))
  const first = lines.findIndex((line) => line.values.length > 0)
  return lines.flatMap((line, index): SourceText[] => {
    // Before the first row stand the heads of the columns, and their pieces are needed to know them by.
    if (index < first && taken[index] === 0) return [line.source]
    const label = labels[index]
    if (line.values.length === 0) {
      const words = line.words
        .slice(0, line.words.length - taken[index]!)
        .filter((word) => !isPieceOfGroup(word) || isRow(word))
      return words.length === 0 ? [] : [{ ...line.source, text: words.join('  ') }]
    }
    const words = label ? line.words.slice(0, -1).filter((word) => !isPieceOfGroup(word)) : line.words
    return [{ ...line.source, text: [...words, ...(label ? [label] : []), ...line.values].join('  ') }]
  })
}

/** The label of the row on this line, completed from the lines around it; null where none comes of it. */
function labelOf(lines: readonly Line[], at: number, taken: number[]): string | null {
  const own = lines[at]!.words.at(-1) ?? ''
  if (isRow(own)) return own
  const piecesFrom = (step: 1 | -1) => {
    const pieces: string[] = []
    for (
      let index = at + step;
      pieces.length < reach && lines[index]?.values.length === 0 && taken[index] === 0;
      index += step
    )
      pieces.push(lines[index]!.words.at(-1) ?? '')
    return pieces
  }
  const above = piecesFrom(-1)
  const below = piecesFrom(1)
  for (let count = 1; count <= above.length + below.length; count += 1) {
    for (let up = Math.min(count, above.length); up >= 0 && count - up <= below.length; up -= 1) {
      const label = [...above.slice(0, up).reverse(), own, ...below.slice(0, count - up)].join('')
      if (!isRow(label)) continue
      for (let index = at - up; index <= at + count - up; index += 1) if (index !== at) taken[index] = 1
      return label
    }
  }
  return null
}

const groupWords = [...vocabulary].filter(([, kind]) => kind !== 'heading').map(([word]) => word)

const rowNumber = new RegExp(`^[（(][${ordinals}][）)]$`)

/** Part of a label, with its number or without, that is none by itself. */
function isPieceOfGroup(word: string): boolean {
  const piece = coreOf(word)
  return (
    rowNumber.test(word.trim()) ||
    (piece.length >= 2 &&
      piece.length <= 12 &&
      !vocabulary.has(piece) &&
      groupWords.some((label) => label.includes(piece)))
  )
}
