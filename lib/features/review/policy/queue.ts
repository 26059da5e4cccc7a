import { isEditable, type ReviewState } from '@/lib/features/report/policy/review-states'
import { outstandingWords } from '@/lib/features/season/policy/deadline-words'
import type { Deadlines } from '@/lib/report/deadline'
import { type Day, daysBetween, daysUntil } from '@/lib/std/dates'

/**
 * The heaps a reviewer's work falls into, in the order in which they are shown. Reports that wait for review are told
 * apart by what there is to read.
 */
export const queueGroups = [
  'attention',
  'explained',
  'clean',
  'returned',
  'due',
  'late',
  'approved',
  'published',
] as const
export type QueueGroup = (typeof queueGroups)[number]

export const queueGroupNames: Record<QueueGroup, string> = {
  attention: '需细看',
  explained: '有说明',
  clean: '无异常',
  returned: '已退回',
  due: '待报',
  late: outstandingWords.late,
  approved: '待发布',
  published: '已发布',
}

/** A unit (单位) as the queue needs it. `path` holds the ids from the root down, "/…/own id/". */
export interface QueueUnit {
  readonly id: string
  readonly name: string
  readonly shortName: string
  readonly code: string | null
  readonly kind: string
  readonly path: string
  /** Whether it has to hand in a report of its own. */
  readonly reporting: boolean
  readonly abolished: boolean
}

/** How much of a version handed in stands in another unit's. */
export interface Copied {
  readonly percent: number /** The other unit's name; null when the reader does not supervise it. */
  readonly from: string | null
}

/** What has to be read before a report may pass: counts of findings as of the last save. */
export interface ToBeRead {
  readonly blocking: number
  readonly explained: number
  readonly unexplained: number
  readonly waived: number
  readonly openWaivers: number
  readonly unconfirmed: number
  /** Whether a reviewer returned it before: somebody has to see that what he asked for was done. */
  readonly returnedBefore: boolean
  /** Whether its texts were compared with those of other units. */
  readonly compared: boolean
  readonly copied: Copied | null
  /**
   * When it was published for the first time; it is a correction (更正) when it is handed in again after that. ISO
   * instant.
   */
  readonly firstPublishedAt: string | null
}

/** A report as the queue needs it: nothing of its content. Instants are ISO. */
export interface QueueReport extends ToBeRead {
  readonly id: string
  readonly number: number
  readonly state: ReviewState
  readonly progress: number
  readonly firstSubmittedAt: string | null
  /** The version handed in last. */
  readonly version: { readonly id: string; readonly number: number; readonly at: string; readonly by: string } | null
  /** Who is reading it. */
  readonly claim: { readonly by: string; readonly name: string; readonly at: string } | null
}

/** One line of the queue. */
export interface QueueRow {
  readonly unit: QueueUnit
  readonly report: QueueReport | null
  readonly group: QueueGroup
  /** The day that counts at present: to hand in, and once it passed review, to publish. */
  readonly deadline: Day
  /** Days by which it was handed in, or is being, after that day; 0 when it was not late. */
  readonly lateBy: number
  /** The same for being published. */
  readonly publishedLateBy: number
  /** Days until the deadline, negative when it has passed. */
  readonly daysLeft: number
  /** Why it cannot pass with the clean ones, in words; null where it can, or where it does not wait for review. */
  readonly fault: string | null
}

/**
 * Why a report that waits for review is not clean (无异常) and must be read by itself; null when it is clean. Asked by
 * the list and, again, by the server before it passes.
 */
export function whyNotClean(report: ToBeRead): string | null {
  return whyLookedAt(report) ?? (report.explained > 0 ? `有 ${report.explained} 处说明需要审阅` : null)
}

function whyLookedAt({
  blocking,
  unexplained,
  waived,
  openWaivers,
  unconfirmed,
  returnedBefore,
  compared,
  copied,
  firstPublishedAt,
}: ToBeRead): string | null {
  if (blocking > 0) return `有 ${blocking} 处必须更正`
  if (openWaivers > 0) return `有 ${openWaivers} 件豁免申请待答复`
  if (waived > 0) return `有 ${waived} 处豁免`
  if (unexplained > 0) return `有 ${unexplained} 处缺少说明`
  if (unconfirmed > 0) return `有 ${unconfirmed} 处未核对`
  if (copied) return `约 ${copied.percent}% 的文字与“${copied.from ?? '另一个单位'}”的报告相同`
  if (!compared) return '文字还没有与其他单位比对'
  if (firstPublishedAt !== null) return '是已发布报告的更正稿'
  if (returnedBefore) return '退回后重新提交，需要看修改情况'
  return null
}

/**
 * Where a unit stands in the queue of a year; null when it has nothing to do there: it does not report, or no longer
 * exists, and has no report.
 * @param today the day in Shanghai
 */
export function placeInQueue(
  unit: QueueUnit,
  report: QueueReport | null,
  { submitBy, publishBy }: Deadlines,
  today: Day,
): QueueRow | null {
  if (!report && (!unit.reporting || unit.abolished)) return null
  const group = groupOf(report, submitBy, today)
  // A report that was withdrawn is not in, whenever it was handed in before.
  const handedIn = isOut(report) ? null : report?.firstSubmittedAt
  const passed = group === 'approved' || group === 'published'
  const deadline = passed ? publishBy : submitBy
  return {
    unit,
    report,
    group,
    deadline,
    lateBy: daysAfter(submitBy, handedIn, today),
    publishedLateBy: passed ? daysAfter(publishBy, report?.firstPublishedAt, today) : 0,
    daysLeft: daysBetween(today, deadline),
    fault: report?.state === 'submitted' ? whyNotClean(report) : null,
  }
}

/** Days by which an instant, or today as long as there is none, lies after a day; 0 when it does not. */
const daysAfter = (day: Day, at: string | null | undefined, today: Day): number =>
  Math.max(0, at ? daysUntil(day, new Date(at)) : daysBetween(day, today))

/**
 * Whether the agency has the report, or none yet, and owes it. While a correction is written the published version
 * stays up: it owes nothing.
 */
const isOut = (report: QueueReport | null): boolean =>
  !report || (report.state === 'draft' && report.firstPublishedAt === null)

function groupOf(report: QueueReport | null, submitBy: Day, today: Day): QueueGroup {
  // The agency cannot hand in before somebody here has answered.
  if (report && report.openWaivers > 0 && isEditable(report.state)) return 'attention'
  switch (report?.state) {
    case 'submitted':
      return whyLookedAt(report) ? 'attention' : report.explained > 0 ? 'explained' : 'clean'
    case 'returned':
    case 'approved':
    case 'published':
      return report.state
    default:
      if (!isOut(report)) return 'published'
      return today > submitBy ? 'late' : 'due'
  }
}

/**
 * Whether a unit can be reminded (催报): its report has to come in, for the first time or after it was returned, and
 * does not wait for an answer from here. A correction is not waited for: what is published stays up.
 */
export function isAwaited({ unit, report, group }: Pick<QueueRow, 'unit' | 'report' | 'group'>): boolean {
  if (!unit.reporting || unit.abolished) return false
  return group === 'due' || group === 'late' || (group === 'returned' && report?.firstPublishedAt == null)
}
