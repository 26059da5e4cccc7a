import type { Progress, Standing } from './types'

/** Organs in the list of offices that tell a story of their own. */
export const copied = { at: 19, from: 20 } as const
const unexplained: readonly number[] = [11, 27, 43]

/**
 * This year's report of the office at a place in the list: not begun, begun, complete, or complete with something that
 * was not explained.
 */
export function progressAt(at: number): Progress {
  if (unexplained.includes(at)) return 'unexplained'
  return at % 8 === 0 ? 'none' : at % 8 === 1 ? 'begun' : 'complete'
}

/** Where it stands: most are handed in, some are through, three came back. */
export function standingAt(at: number): Standing {
  switch (at % 8) {
    case 0:
    case 1:
    case 2:
      return 'untouched'
    case 6:
      return at % 16 === 6 ? 'published' : 'approved'
    case 7:
      return at % 16 === 7 ? 'returned' : 'submitted'
    default:
      return 'submitted'
  }
}

/** What the reviewer wrote when he returned a report: at a cell, and to the whole. */
export const returnNotes = [
  {
    place: 'proactive.licences.decisions',
    quote: '',
    text: '与行政审批系统的办件统计不一致，请核对后更正或说明口径。',
  },
  { place: 'overview.platforms', quote: '', text: '请补充新媒体账号的名称和全年发布数量。' },
  { place: '', quote: '', text: '请在收到之日起三个工作日内修改并重新提交。' },
] as const

/** Days of January on which last year's season went its way; every twentieth organ was late. */
export const lastSeason = {
  submitted: 12,
  approved: 16,
  published: 22,
  latePublished: '02-04',
  isLate: (at: number) => at % 20 === 13,
} as const
