import { formats } from '@/lib/formats/registry'
import type { FormatDefinition } from '@/lib/formats/types'
import type { SourceRow } from '@/lib/import/recognise/assign-rows'
import { coreOf, findLabel, foldedLabel } from '@/lib/import/recognise/label'
import { likelyFormats } from '@/lib/import/recognise/likely-formats'
import type { SourceBlock, SourceCell } from '@/lib/import/recognise/source'
import { remember } from '@/lib/std/remember'
import type { Token } from './tokens'
import { type Heads, headsOf, rowCounts } from './vocabulary'

const headless = '表头没有全部读出，数字按规定的列序读入'

/**
 * Tables from running text. Blank cells do not show in it, so a row is only read when it has exactly the numbers its
 * table has columns; else all its numbers stay together as text that belongs to no certain cell.
 */
export function blocksOfTokens(tokens: readonly Token[]): SourceBlock[] {
  const likely = likelyFormats({ blocks: [{ kind: 'table', rows: [tokens.map(cellOf)] }] })
  const candidates = likely.length > 0 ? likely : formats
  const blocks: SourceBlock[] = []
  let rows: SourceRow[] = []
  const close = () => {
    if (rows.length > 0) blocks.push({ kind: 'table', rows })
    rows = []
  }
  for (const part of partsOf(tokens)) {
    if (part.heading) {
      close()
      blocks.push({ kind: 'text', text: part.heading.text, where: part.heading.where })
    }
    if (part.words.length + part.values.length > 0) rows.push(rowOf(part, candidates))
  }
  close()
  return blocks
}

const cellOf = ({ text, where }: Token): SourceCell => ({ text, where })

interface Part {
  readonly heading: Token | null
  readonly words: Token[]
  readonly values: Token[]
}

/** Cuts before each heading, and before each word that follows numbers. */
function partsOf(tokens: readonly Token[]): Part[] {
  const parts: Part[] = []
  for (const token of tokens) {
    let part = parts.at(-1)
    if (!part || token.kind === 'heading' || (token.kind !== 'value' && part.values.length > 0))
      parts.push((part = { heading: token.kind === 'heading' ? token : null, words: [], values: [] }))
    if (token.kind === 'value') part.values.push(token)
    else if (token.kind !== 'heading') part.words.push(token)
  }
  return parts
}

function rowOf({ words, values }: Part, formats: readonly FormatDefinition[]): SourceRow {
  const heads = formats.flatMap(headsOf)
  const label = words.at(-1)
  // 总计 is a row of 表三 and a column of 表四: the words around it tell which.
  const single = heads.find(
    (one) =>
      one.single &&
      (isWhole(words, one) ||
        words.filter(({ core }) => core !== label!.core && one.labels.some((head) => coreOf(head) === core)).length >=
          2),
  )
  const row = label && !single ? rowCountsOf(label, formats) : null
  const before = row === null ? words : words.slice(0, -1)
  const complete = heads.find((one) => isWhole(before, one))
  const allowed = row ?? (single ? [single.columns] : [])
  const cells = [
    ...(complete ? headCells(before, complete) : before.map(cellOf)),
    ...(row === null ? [] : [cellOf(label!)]),
  ]
  if (values.length === 0) return cells
  if (allowed.length > 0 && !allowed.includes(values.length))
    return [...cells, { text: values.map(({ text }) => text).join(' '), where: values[0]!.where, unsure: true }]
  const doubt = single && !complete ? { doubt: headless } : {}
  return [...cells, ...values.map((token) => ({ ...cellOf(token), ...doubt }))]
}

const rowLabels = remember((format: FormatDefinition) => [...rowCounts(format).keys()])

/**
 * How many numbers may stand behind this label; null where it is no label of a row. Labels with wrong characters count
 * as well.
 */
function rowCountsOf(label: Token, formats: readonly FormatDefinition[]): number[] | null {
  const counts = formats.flatMap((format) => {
    const rows = rowCounts(format)
    const known = rowLabels(format)
    const found = label.kind === 'text' ? findLabel(label.text, known) : known.indexOf(label.core)
    return found === null || found < 0 ? [] : [rows.get(known[found]!)!]
  })
  return counts.length > 0 ? counts : null
}

/**
 * Are these words, in whatever order their pieces came, exactly the heads of a table? Narrow columns are read line by
 * line across them.
 */
function isWhole(words: readonly Token[], { labels, corner }: Heads): boolean {
  if (words.length === 0) return false
  const found = charactersOf(words.map(({ text }) => text))
  return found === charactersOf(labels) || (corner !== '' && found === charactersOf([corner, ...labels]))
}

const charactersOf = (texts: readonly string[]) => [...foldedLabel(texts.join(''))].sort().join('')

/** The heads in their own words where they came in one piece, else in official ones. */
function headCells(words: readonly Token[], { labels, corner }: Heads): SourceCell[] {
  const official = new Set([corner, ...labels].map(foldedLabel))
  if (words.every(({ text }) => official.has(foldedLabel(text)))) return words.map(cellOf)
  const withCorner = charactersOf(words.map(({ text }) => text)) !== charactersOf(labels)
  return [...(withCorner ? [corner] : []), ...labels].map((text) => ({ text, where: words[0]!.where }))
}
