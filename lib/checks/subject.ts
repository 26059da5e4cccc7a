import { cellsOf } from '@/lib/formats/cells'
import type { NarrativeId } from '@/lib/formats/narrative'
import { formatById } from '@/lib/formats/registry'
import type { CellId, FormatDefinition } from '@/lib/formats/types'
import { type CellValue, printCell } from '@/lib/report/cell-value'
import type { Report, ReportContent } from '@/lib/report/content'
import { textOf } from '@/lib/report/narrative'
import { cellReader } from '@/lib/report/totals'
import type { Written } from '@/lib/report/written'
import { withoutSpace } from '@/lib/std/text'

/** Zero, blank and "/" are three things: a cell has a value, nothing stands in it, or something that is no value. */
export type CellState = 'filled' | 'blank' | 'unread'

/**
 * What the checks look at: a report, what an imported document literally says, and last year's report where there is
 * one.
 */
export interface Subject {
  readonly report: Report
  readonly format: FormatDefinition
  readonly written: Written | null
  readonly lastYear: ReportContent | null
  /** The value of any cell; for a total of an imported document the total as written, if one could be read. */
  readonly value: (id: CellId) => CellValue
  /** The value of a cell as the product computes it. */
  readonly computed: (id: CellId) => CellValue
  readonly state: (id: CellId) => CellState
  /** What stands in a cell and is no value; '' when the cell is filled or blank. */
  readonly unread: (id: CellId) => string
  /**
   * The whole number of a cell that can be relied on: null unless every cell is filled that it rests on, or its total
   * stands written. A comparison of half-filled columns would only cry wolf.
   */
  readonly number: (id: CellId) => number | null
  /** A text with its linked numbers printed, paragraphs separated by \n. */
  readonly text: (id: NarrativeId) => string
}

export function makeSubject(
  report: Report,
  more: { written?: Written | null; lastYear?: ReportContent | null } = {},
): Subject {
  const { content } = report
  const format = formatById(content.format)
  const written = more.written ?? null
  const definitions = cellsOf(format)
  const computed = memoised(cellReader(format, content.cells))
  const isTotal = (id: CellId) => Boolean(definitions.get(id)?.parts)

  const value = (id: CellId) => (isTotal(id) ? (written?.cells[id]?.value ?? computed(id)) : computed(id))
  const unread = (id: CellId): string => {
    const typed = content.unread[id] ?? ''
    if (withoutSpace(typed) !== '') return typed
    const stands = written?.cells[id]
    // A value put in since the document was read counts; what stood there does not come back.
    if (!stands || stands.value !== null || (!isTotal(id) && content.cells[id] !== undefined)) return ''
    return withoutSpace(stands.text) === '' ? '' : stands.text
  }
  const state = (id: CellId): CellState => {
    if (unread(id) !== '') return 'unread'
    if (!isTotal(id)) return content.cells[id] === undefined ? 'blank' : 'filled'
    return written && typeof written.cells[id]?.value !== 'number' ? 'blank' : 'filled'
  }
  const known: (id: CellId) => boolean = memoised((id) => {
    const parts = definitions.get(id)?.parts
    return parts ? typeof written?.cells[id]?.value === 'number' || parts.every(known) : state(id) === 'filled'
  })

  return {
    report,
    format,
    written,
    lastYear: more.lastYear ?? null,
    value,
    computed,
    state,
    unread,
    number: memoised((id) => {
      const stands = known(id) ? value(id) : null
      return typeof stands === 'number' ? stands : null
    }),
    text: memoised((id) =>
      textOf(content.narrative[id], (cell) => printCell(definitions.get(cell)?.kind ?? 'count', computed(cell))),
    ),
  }
}

/** Every total and every text is asked for by several checks; a full run has to fit between two keystrokes. */
function memoised<Id, T extends NonNullable<unknown> | null>(read: (id: Id) => T): (id: Id) => T {
  const known = new Map<Id, T>()
  return (id) => {
    let value = known.get(id)
    if (value === undefined) {
      value = read(id)
      known.set(id, value)
    }
    return value
  }
}
