import type { Reminded } from '@/lib/features/notice/data/notices'
import { isEditable } from '@/lib/features/report/policy/review-states'
import { isAwaited, type QueueGroup, type QueueRow, queueGroupNames } from '@/lib/features/review/policy/queue'
import { type Day, dayInShanghai, timeInShanghai } from '@/lib/std/dates'

/** A row of the queue in words, as the page sends it to the browser: small, because there are a thousand. */
export interface QueueLine {
  readonly unitId: string
  readonly unit: string
  readonly report: {
    readonly id: string
    readonly versionId: string | null
    readonly waiting: boolean
    readonly open: string
  } | null
  readonly group: QueueGroup
  readonly state: string
  readonly days: string
  /** Whether `days` tells of a day that was missed. */
  readonly late: boolean
  /** Whether the unit can be reminded (催报). */
  readonly awaited: boolean
  /** When it was reminded last, as long as that is so; '' for never. */
  readonly reminded: string
  readonly findings: string
  readonly handedIn: string
  /** Null for nobody. */
  readonly claim: { readonly name: string; readonly mine: boolean } | null
  /** Why it does not pass with the clean ones. */
  readonly fault: string | null
}

const monthAndDay = (day: Day) => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`

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
  const at = version && new Date(version.at)
  const days = daysWords(row)
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
    state: stateWords(row),
    days,
    late: days.includes('逾期'),
    awaited,
    reminded: reminded && awaited ? remindedWords(reminded, row) : '',
    findings: findingWords(row),
    handedIn:
      version && at
        ? `${monthAndDay(dayInShanghai(at))} ${timeInShanghai(at)} ${version.by} 第\u00a0${version.number}\u00a0次送审`
        : '',
    claim: waiting && report.claim ? { name: report.claim.name, mine: report.claim.by === readerId } : null,
    fault,
  }
}

function stateWords({ group, report }: QueueRow): string {
  const name = queueGroupNames[group]
  if (!report) return `${name}，未开始`
  if (report.state === 'submitted') return `待审核，${name}`
  if (report.state !== 'draft') return group === 'attention' ? `${name}，已退回` : name
  if (report.firstPublishedAt !== null) return `${name}，正在更正`
  return report.version ? `${name}，已撤回` : `${name}，已填写 ${report.progress}%`
}

function daysWords({ group, report, deadline, daysLeft, lateBy, publishedLateBy }: QueueRow): string {
  if (group === 'published') return publishedLateBy > 0 ? `逾期 ${publishedLateBy} 天发布` : '按时发布'
  const out = !report || report.state === 'draft'
  if (!out && group !== 'approved') return lateBy > 0 ? `逾期 ${lateBy} 天报送` : '按时报送'
  const verb = out ? '报送' : '发布'
  if (daysLeft < 0) return `${verb}逾期 ${-daysLeft} 天`
  return daysLeft === 0 ? `今天截止${verb}` : `${monthAndDay(deadline)}前，还有 ${daysLeft} 天`
}

function remindedWords({ at, count }: Reminded, { group, report }: QueueRow): string {
  // What it was reminded of before it handed in has nothing to do with what was returned since.
  if (group === 'returned' && report?.version && at < new Date(report.version.at)) return ''
  return `${monthAndDay(dayInShanghai(at))}已催报${count > 1 ? `，共\u00a0${count}\u00a0次` : ''}`
}

function findingWords({ report }: QueueRow): string {
  if (!report) return ''
  const {
    state,
    blocking,
    unexplained,
    unconfirmed,
    explained,
    waived,
    openWaivers,
    copied,
    compared,
    firstPublishedAt,
    returnedBefore,
  } = report
  // What the agency is still working on is its own affair, but for what it asks.
  if (isEditable(state)) return openWaivers > 0 ? `豁免申请 ${openWaivers}` : ''
  const counts = [
    ['必须更正', blocking],
    ['豁免申请', openWaivers],
    ['豁免', waived],
    ['缺少说明', unexplained],
    ['请核对', unconfirmed],
    ['说明', explained],
  ] as const
  const words: string[] = counts.flatMap(([name, count]) => (count > 0 ? [`${name} ${count}`] : []))
  if (copied) words.push(`雷同 ${copied.percent}%${copied.from ? `（${copied.from}）` : ''}`)
  if (state === 'submitted') {
    if (!compared) words.push('未比对雷同')
    if (firstPublishedAt !== null) words.push('更正稿')
    else if (returnedBefore) words.push('退回后重报')
  }
  return words.join('，') || '无'
}

/** The row as a screen reader says it. */
export const spoken = ({ unit, state, days, reminded, findings, handedIn, claim }: QueueLine): string =>
  [
    unit,
    state,
    days,
    reminded,
    findings && `核对结果：${findings}`,
    handedIn && `${handedIn} 报送`,
    claim && (claim.mine ? '由您领取' : `由${claim.name}领取`),
  ]
    .filter(Boolean)
    .join('；')

/** Whether it may pass with the clean ones, as far as the page knows; the server asks again. */
export const passes = ({ group, report, claim }: QueueLine): boolean =>
  group === 'clean' && report?.versionId != null && (claim === null || claim.mine)

/** Whether it waits to be published (待发布). */
export const isPublishable = ({ group, report }: QueueLine): boolean =>
  group === 'approved' && report?.versionId != null
