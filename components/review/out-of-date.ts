import type { Refusal } from '@/lib/std/result'

/**
 * Refusals that say that the page is out of date: somebody else did something meanwhile, or the unit was moved (划转)
 * to another department.
 */
const codes = new Set([
  'report.state',
  'report.stale',
  'report.claimed',
  'report.notFound',
  'report.movedAway',
  'subject.notFound',
])

/** Whether the page, read anew, would show something else than now. */
export const isOutOfDate = ({ code }: Pick<Refusal, 'code'>): boolean => codes.has(code)
