import { cellOf } from '@/lib/formats/cells'
import { type GridCell, gridOf } from '@/lib/formats/grid'
import type { NarrativeId } from '@/lib/formats/narrative'
import { formatById } from '@/lib/formats/registry'
import type { CellId, FormatDefinition, TableSection } from '@/lib/formats/types'
import { printCell } from '@/lib/report/cell-value'
import type { Report } from '@/lib/report/content'
import { textOf } from '@/lib/report/narrative'
import { cellReader } from '@/lib/report/totals'
import { ordinals } from '@/lib/std/chinese/numerals'
import { officialDate } from '@/lib/std/dates'
import { feeSentence } from './fee-sentence'
import type { Block, Doc, DocCell, DocMeta, TableBlock } from './model'

/** What a document says of the revision it prints. */
export type Stamp = Pick<DocMeta, 'createdAt' | 'revision' | 'digest' | 'code' | 'draftMark'>

/** A report as a document: the six sections of its format in order, headings generated, numbers formatted. */
export function composeDocument(report: Report, stamp: Stamp): Doc {
  const { organisation, year, content } = report
  const format = formatById(content.format)
  const title = format.title(year)
  const read = cellReader(format, content.cells)
  const print = (id: CellId) => {
    const { kind, unit } = cellOf(format, id)
    const value = content.unread[id] ?? printCell(kind, read(id))
    return value && content.unread[id] === undefined ? `${value}${unit}` : value
  }
  // In a sentence the author writes the unit himself.
  const linked = (id: CellId) => printCell(cellOf(format, id).kind, read(id))
  const paragraphs = (id: NarrativeId): Block[] =>
    textOf(content.narrative[id], linked)
      .split('\n')
      .filter((line) => line !== '')
      .map((text) => ({ type: 'paragraph', text, anchor: id }))

  const section = (definition: FormatDefinition['sections'][number]): Block[] => {
    const heading: Block = { type: 'heading', level: 1, text: definition.heading, anchor: definition.id }
    if (definition.kind === 'table') return [heading, composeTable(definition, print)]
    return [heading, ...sectionText(definition.id)]
  }
  const sectionText = (id: 'overview' | 'problems' | 'otherMatters'): Block[] => {
    if (id === 'problems') return [...paragraphs('problems.problems'), ...paragraphs('problems.improvements')]
    if (id === 'otherMatters') return [...feeParagraph(format, read), ...paragraphs('otherMatters.text')]
    return [
      ...paragraphs('overview.summary'),
      ...format.aspects.flatMap((aspect): Block[] => [
        { type: 'heading', level: 2, text: aspect.heading, anchor: `overview.${aspect.id}` },
        ...paragraphs(`overview.${aspect.id}`),
      ]),
    ]
  }

  return {
    meta: { title: `${organisation}${title}`, organisation, year, language: 'zh-CN', ...stamp },
    blocks: [
      { type: 'title', lines: [organisation, title] },
      ...paragraphs('lead'),
      ...format.sections.flatMap(section),
      { type: 'signature', organisation, date: content.issuedOn ? officialDate(content.issuedOn) : '' },
    ],
  }
}

function feeParagraph(format: FormatDefinition, read: (id: CellId) => number | string | null): Block[] {
  const text = feeSentence(format.feeFigures.map(({ id }) => read(id)))
  return text === null ? [] : [{ type: 'paragraph', text, anchor: 'otherMatters.processingFee' }]
}

function composeTable({ table, heading }: TableSection, print: (id: CellId) => string): TableBlock {
  const { columns, headerRows, rows } = gridOf(table)
  return {
    type: 'table',
    id: table.id,
    caption: heading,
    columns,
    headerRows,
    rows: rows.map((row) => row.map((cell) => composeCell(cell, print))),
  }
}

/** Labels that begin with a number of the form. */
const numbered = new RegExp(String.raw`^[${ordinals}（\d]`)

function composeCell({ role, text, colSpan, rowSpan, cellId }: GridCell, print: (id: CellId) => string): DocCell {
  if (cellId) return { text: print(cellId), colSpan, rowSpan, cellId }
  // Labels of rows that stand alone in a wide column read better flush left; all others are centred.
  const align = role === 'row' && numbered.test(text) ? 'left' : 'center'
  return { text, colSpan, rowSpan, align, head: true, ...(role === 'band' && { strong: true }) }
}
