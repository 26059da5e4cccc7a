import { composeDocument } from '@/lib/document/compose'
import { cellName, sectionName } from '@/lib/formats/cell-name'
import { type CellDefinition, cellsOf, isInTable } from '@/lib/formats/cells'
import { formatById } from '@/lib/formats/registry'
import type { CellId, FormatDefinition } from '@/lib/formats/types'
import { printCell } from '@/lib/report/cell-value'
import type { Report } from '@/lib/report/content'
import { printedContent } from '@/lib/report/printed-content'
import type { Written } from '@/lib/report/written'
import { withoutSpace } from '@/lib/std/text'
import { compareSentences, type SentenceDifference } from './compare-sentences'
import { linesOfDoc, linesOfWritten, type SectionLines } from './section-lines'

/** A file that came back, as it was read (lib/import). */
export interface Copy {
  readonly report: Report
  readonly written: Written | null
}

/** A number in a table that differs; `copy` is null when the file has no such cell. */
export interface NumberDifference {
  readonly id: CellId
  readonly name: string
  readonly record: string
  readonly copy: string | null
}

/**
 * Something said in few words that differs: the title, a heading, a label of a table, the signature. '' is not there.
 */
export interface WordsDifference {
  readonly name: string
  readonly record: string
  readonly copy: string
}

export interface CopyDifferences {
  readonly numbers: readonly NumberDifference[]
  readonly sentences: readonly (SentenceDifference & { readonly section: string })[]
  readonly words: readonly WordsDifference[]
}

/** Whether the copy says what the record says. */
export const isTrueCopy = ({ numbers, sentences, words }: CopyDifferences): boolean =>
  numbers.length + sentences.length + words.length === 0

/**
 * Compares a file that came back with the version of record: every number and every sentence that differs, is missing
 * or was added.
 */
export function compareCopy(record: Report, { report, written }: Copy): CopyDifferences {
  const format = formatById(record.content.format)
  const own = linesOf(record)
  const other = written ? linesOfWritten(format, written) : linesOf(report)
  const sections = sectionDifferences(own, other)
  const numbers = numberDifferences(format, record, { report, written })
  const missing = missingTables(format, numbers)
  return {
    numbers: numbers.filter(({ id }) => !missing.some(({ cells }) => cells.has(id))),
    sentences: [...sections.sentences, ...strayTexts(written, other)],
    words: [
      ...frameDifferences(own, other),
      ...missing.map(({ name }) => ({ name: '缺少的表格', record: name, copy: '' })),
      ...sections.words,
      ...labelDifferences(written),
    ],
  }
}

const linesOf = (report: Report): SectionLines =>
  linesOfDoc(composeDocument(report, { createdAt: '', revision: 0, digest: '', code: null, draftMark: null }))

/** The fees stand in a sentence and are compared there. */
const inTables = (format: FormatDefinition): CellDefinition[] => [...cellsOf(format).values()].filter(isInTable)

function numberDifferences(format: FormatDefinition, record: Report, copy: Copy): NumberDifference[] {
  const own = printedContent(record.content)
  const read = copyReader(copy)
  return inTables(format).flatMap(({ id }): NumberDifference[] => {
    const [before, after] = [own.cell(id), read(id)]
    const same = after === null ? before === '' : before === after || withoutSpace(before) === withoutSpace(after)
    return same ? [] : [{ id, name: cellName(format, id), record: before, copy: after }]
  })
}

/**
 * A cell of the file as the product would print it; what is no value as it stands there; null where there is no such
 * cell.
 */
function copyReader({ report, written }: Copy): (id: CellId) => string | null {
  const known = cellsOf(formatById(report.content.format))
  if (!written) {
    const printed = printedContent(report.content)
    return (id) => (known.has(id) ? printed.cell(id) : null)
  }
  return (id) => {
    const [cell, definition] = [written.cells[id], known.get(id)]
    if (!cell || !definition) return null
    return cell.value === null ? cell.text.trim() : printCell(definition.kind, cell.value)
  }
}

function frameDifferences(own: SectionLines, other: SectionLines): WordsDifference[] {
  return [
    ...words('标题', own.title, other.title),
    ...words('落款机关', own.signature?.organisation ?? '', other.signature?.organisation ?? ''),
    ...words('成文日期', own.signature?.date ?? '', other.signature?.date ?? ''),
  ]
}

const words = (name: string, record: string, copy: string): WordsDifference[] =>
  withoutSpace(record) === withoutSpace(copy) ? [] : [{ name, record, copy }]

function sectionDifferences(own: SectionLines, other: SectionLines) {
  const sentences: (SentenceDifference & { section: string })[] = []
  const headings: WordsDifference[] = []
  const compare = (section: string, before: string, after: string) =>
    sentences.push(...compareSentences(before, after).map((difference) => ({ section, ...difference })))
  for (const [id, { heading, text }] of own.sections) {
    const found = other.sections.get(id)
    headings.push(...words(found ? '部分标题' : '缺少的部分', heading, found?.heading ?? ''))
    compare(heading || '引言', text, found?.text ?? '')
  }
  for (const { heading, text } of other.extra) {
    headings.push({ name: '多出的部分', record: '', copy: heading })
    compare(heading, '', text)
  }
  return { sentences, words: headings }
}

/** Text of the file that stands in no section, such as words in a table. */
function strayTexts(
  written: Written | null,
  { sections, extra }: SectionLines,
): (SentenceDifference & { section: string })[] {
  const placed = withoutSpace([...sections.values(), ...extra].map(({ heading, text }) => heading + text).join(''))
  return (written?.unread ?? [])
    .filter(({ text }) => !placed.includes(withoutSpace(text)))
    .flatMap(({ text, where }) => compareSentences('', text).map((difference) => ({ section: where, ...difference })))
}

const labelDifferences = (written: Written | null): WordsDifference[] =>
  (written?.labels ?? []).map(({ expected, found, where }) => ({
    name: `表格栏目（${where}）`,
    record: expected,
    copy: found,
  }))

/** The tables whose cells are missing from a file one and all: said once, not two hundred times. */
function missingTables(
  format: FormatDefinition,
  numbers: readonly NumberDifference[],
): { name: string; cells: ReadonlySet<CellId> }[] {
  const missing = new Set(numbers.filter(({ copy }) => copy === null).map((number) => number.id))
  return format.sections.flatMap(({ id, kind, heading }) => {
    const cells = new Set(
      inTables(format)
        .filter(({ section }) => section === id)
        .map((cell) => cell.id),
    )
    return kind === 'table' && cells.size > 0 && [...cells].every((cell) => missing.has(cell))
      ? [{ name: `${sectionName(id)}（${heading}）`, cells }]
      : []
  })
}
