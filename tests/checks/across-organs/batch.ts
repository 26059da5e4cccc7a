import type { Member } from '@/lib/checks/across-organs/define-batch-check'
import { completeReport } from '../fixtures'

/** A member of a batch; its figures and texts are those of a complete report unless changed. */
export function memberOf(
  id: string,
  change: Parameters<typeof completeReport>[1] = {},
  place: Partial<Pick<Member, 'parent' | 'complete'>> = {},
): Member {
  return { id, report: completeReport('2021', change), parent: null, complete: false, ...place }
}
