import { isEditable } from '@/lib/features/report/policy/review-states'
import { type QueueRow, queueGroupNames } from '@/lib/features/review/policy/queue'
import { type DeadlineWords, doneWords, dueWords } from '@/lib/features/season/policy/deadline-words'
import { dayInShanghai, monthAndDay, timeInShanghai } from '@/lib/std/dates'

/** A column that says something of a row. What stands in it is said on the server, because a thousand rows are sent. */
interface QueueColumn {
  readonly head: string
  /** As CSS writes the width of a column of a grid. */
  readonly width: string
  readonly words: (row: QueueRow) => string
  /** The words as a screen reader says them, which hears no head; as they are unless told. */
  readonly spoken?: (words: string) => string
}

/**
 * The columns between the unit and its reader, in their order. A look of its own, beyond two lines of text, is the
 * list's: queue-list.tsx.
 */
export const queueColumns = {
  state: { head: '状态', width: 'minmax(130px, 1.2fr)', words: stateWords },
  days: { head: '期限', width: 'minmax(150px, 1.4fr)', words: (row) => deadlineOf(row).text },
  findings: {
    head: '核对结果',
    width: 'minmax(170px, 1.8fr)',
    words: findingWords,
    spoken: (words) => words && `核对结果：${words}`,
  },
  handedIn: {
    head: '报送',
    width: 'minmax(150px, 1.5fr)',
    words: handedInWords,
    spoken: (words) => words && `${words} 报送`,
  },
} as const satisfies Record<string, QueueColumn>

export type QueueColumnId = keyof typeof queueColumns
export const queueColumnIds = Object.keys(queueColumns) as QueueColumnId[]

/** What each column says of a row. */
export function columnWords(row: QueueRow): Record<QueueColumnId, string> {
  const words = queueColumnIds.map((id) => [id, queueColumns[id].words(row)])
  return Object.fromEntries(words)
}

/** A column's words as a screen reader says them; '' for nothing. */
export function spokenWords(id: QueueColumnId, words: string): string {
  const { spoken }: QueueColumn = queueColumns[id]
  return spoken ? spoken(words) : words
}

/** How a row stands to the day that counts at present. */
export function deadlineOf(row: QueueRow): DeadlineWords {
  const { group, report, deadline, daysLeft, lateBy, publishedLateBy } = row
  if (group === 'published') return doneWords('发布', publishedLateBy)
  const out = !report || report.state === 'draft'
  if (!out && group !== 'approved') return doneWords('报送', lateBy)
  return dueWords(out ? '报送' : '发布', deadline, daysLeft)
}

function stateWords({ group, report }: QueueRow): string {
  const name = queueGroupNames[group]
  if (!report) return `${name}，未开始`
  if (report.state === 'submitted') return `待审核，${name}`
  if (report.state !== 'draft') return group === 'attention' ? `${name}，已退回` : name
  if (report.firstPublishedAt !== null) return `${name}，正在更正`
  return report.version ? `${name}，已撤回` : `${name}，已填写 ${report.progress}%`
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

function handedInWords({ report }: QueueRow): string {
  const version = report?.version
  if (!version) return ''
  const at = new Date(version.at)
  return `${monthAndDay(dayInShanghai(at))} ${timeInShanghai(at)} ${version.by} 第\u00a0${version.number}\u00a0次送审`
}
