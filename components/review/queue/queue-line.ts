import type { Reminded } from '@/lib/features/notice/data/notices'
import { isEditable } from '@/lib/features/report/policy/review-states'
import { isAwaited, type QueueGroup, type QueueRow } from '@/lib/features/review/policy/queue'
import { dayInShanghai, monthAndDay } from '@/lib/std/dates'
import { columnWords, deadlineOf, type QueueColumnId, queueColumnIds, spokenWords } from './queue-columns'

/** A row of the queue in words, as the page sends it to the browser: small, because there are a thousand. */
export interface QueueLine extends Readonly<Record<QueueColumnId, string>> {
  readonly unitId: string
  readonly unit: string
  readonly report: {
    readonly id: string
    readonly versionId: string | null
    readonly waiting: boolean
    readonly open: string
  } | null
  readonly group: QueueGroup
  /** Whether `days` tells of a day that was missed. */
  readonly late: boolean
  /** Whether the unit can be reminded (催报). */
  readonly awaited: boolean
  /** When it was reminded last, as long as that is so; '' for never. */
  readonly reminded: string
  /** Null for nobody. */
  readonly claim: { readonly name: string; readonly mine: boolean } | null
  /** Why it does not pass with the clean ones. */
  readonly fault: string | null
}

/**
 * What the page knows besides the row: `query` is the queue's address, for the review leads on to the next report of
 * the same list.
 */
interface Beside {
  readonly query?: string
  readonly reminded?: Reminded | null
}

export function lineOf(row: QueueRow, readerId: string, { query = '', reminded = null }: Beside = {}): QueueLine {
  const { unit, report, group, fault } = row
  const version = report?.version ?? null
  const waiting = report?.state === 'submitted'
  const awaited = isAwaited(row)
  return {
    unitId: unit.id,
    unit: unit.name,
    report: report && {
      id: report.id,
      versionId: version?.id ?? null,
      waiting,
      open:
        version && !isEditable(report.state)
          ? `/reports/${report.id}/review${query && `?${query}`}`
          : `/reports/${report.id}`,
    },
    group,
    ...columnWords(row),
    late: deadlineOf(row).late,
    awaited,
    reminded: reminded && awaited ? remindedWords(reminded, row) : '',
    claim: waiting && report.claim ? { name: report.claim.name, mine: report.claim.by === readerId } : null,
    fault,
  }
}

function remindedWords({ at, count }: Reminded, { group, report }: QueueRow): string {
  // What it was reminded of before it handed in has nothing to do with what was returned since.
  if (group === 'returned' && report?.version && at < new Date(report.version.at)) return ''
  return `${monthAndDay(dayInShanghai(at))}已催报${count > 1 ? `，共\u00a0${count}\u00a0次` : ''}`
}

/** The row as a screen reader says it. */
export const spoken = (line: QueueLine): string =>
  [
    line.unit,
    ...queueColumnIds.flatMap((id) => [spokenWords(id, line[id]), id === 'days' ? line.reminded : '']),
    line.claim && (line.claim.mine ? '由您领取' : `由${line.claim.name}领取`),
  ]
    .filter(Boolean)
    .join('；')

/** Whether it may pass with the clean ones, as far as the page knows; the server asks again. */
export const passes = ({ group, report, claim }: QueueLine): boolean =>
  group === 'clean' && report?.versionId != null && (claim === null || claim.mine)

/** Whether it waits to be published (待发布). */
export const isPublishable = ({ group, report }: QueueLine): boolean =>
  group === 'approved' && report?.versionId != null
