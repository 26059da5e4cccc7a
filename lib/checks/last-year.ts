import { cellsOf } from '@/lib/formats/cells'
import type { CellId } from '@/lib/formats/types'
import { makeSubject, type Subject } from './subject'

const cache = new WeakMap<Subject, Subject>()

/**
 * Last year's report of the same organ, to be asked like this year's; null where there is none. It is made once for all
 * checks of a run.
 */
export function lastYearOf(subject: Subject): Subject | null {
  const { report, lastYear } = subject
  if (lastYear === null) return null
  const known = cache.get(subject)
  if (known) return known
  const before = makeSubject({ ...report, year: report.year - 1, content: lastYear })
  cache.set(subject, before)
  return before
}

/** A whole number of last year's report; null also where last year's format has no such cell. */
export const numberBefore = (before: Subject, id: CellId): number | null =>
  cellsOf(before.format).has(id) ? before.number(id) : null
