import type { NarrativeId } from '@/lib/formats/narrative'
import type { CellId } from '@/lib/formats/types'
import { readReport } from '@/lib/reading/read-report'
import type { Subject } from '../subject'
import { valueOf } from './compare-claim'

/**
 * An unlinked number that could be a link: “此数与表三一致，是否关联？”. Places are those of `subject.text(field)`, the
 * end exclusive.
 */
export interface LinkOffer {
  /** The digits as they stand in the text. */
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly cell: CellId
}

/**
 * Unlinked numbers of a text whose meaning and value agree with exactly one cell. A number that two cells would explain
 * (收到 is 本年新收 and, with nothing brought forward, also the total handled) is offered for the plainest reading when
 * that fits, else for the only one that does.
 */
export function linkOffers(subject: Subject, field: NarrativeId): LinkOffer[] {
  const reading = readReport(subject).find((read) => read.field === field)
  return (reading?.claims ?? []).flatMap(({ number, readings }): LinkOffer[] => {
    // A link prints digits: 三件 and 1.2万 would be changed by it.
    const quote = reading!.text.slice(number.start, number.end)
    if (number.chinese || !/^[\d０-９]+$/.test(quote)) return []
    const single = readings.filter(({ cells }) => cells.length === 1)
    const fitting = single.filter((candidate) => valueOf(subject, candidate) === number.value)
    const offered = single[0] && fitting.includes(single[0]) ? single[0] : fitting.length === 1 ? fitting[0] : undefined
    return offered ? [{ quote, start: number.start, end: number.end, cell: offered.cells[0]! }] : []
  })
}
