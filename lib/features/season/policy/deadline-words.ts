import { type Day, daysBetween, monthAndDay } from '@/lib/std/dates'

// Every word about a deadline stands here: the queue, reminders, the review, the open pages and the comparison take
// theirs from it.

/** What a deadline is for. */
export type DeadlineVerb = '报送' | '发布'

/** How something stands to its last day: in words, and whether the day was missed. */
export interface DeadlineWords {
  readonly text: string
  readonly late: boolean
}

/** What is still to be done, by how many days are left; negative when the day has passed. */
export function dueWords(verb: DeadlineVerb, deadline: Day, daysLeft: number): DeadlineWords {
  if (daysLeft < 0) return { text: `${verb}逾期 ${-daysLeft} 天`, late: true }
  const text = daysLeft === 0 ? `今天截止${verb}` : `${monthAndDay(deadline)}前，还有 ${daysLeft} 天`
  return { text, late: false }
}

/** What is done, by the days that it came late; 0 when it was in time. */
export const doneWords = (verb: DeadlineVerb, lateBy: number): DeadlineWords =>
  lateBy > 0 ? { text: `逾期 ${lateBy} 天${verb}`, late: true } : { text: `${onTimeWord}${verb}`, late: false }

/** How far the last day is away, as a reminder (催报) says it in the middle of a sentence. */
export function daysWords(deadline: Day, today: Day): string {
  const days = daysBetween(today, deadline)
  if (days === 0) return '今天截止'
  return days > 0 ? `还有${days}天` : `已${lateWord}${-days}天`
}

export const onTimeWord = '按时'
export const lateWord = '逾期'

/** Units whose report has not come in: the day has passed, or not yet. */
export const outstandingWords = { late: `${lateWord}未报`, past: `已${lateWord}`, due: '未到期' } as const

/** How an organ stands to its last day to publish (公布期限). */
export const publicationWords = {
  onTime: `${onTimeWord}公布`,
  late: `${lateWord}公布`,
  awaited: '尚未公布，期限未到',
  overdue: `${lateWord}未公布`,
} as const

/** Whether reports are dated in time (成文日期). */
export const punctualityWords = {
  title: `${onTimeWord}编制情况`,
  basis: '部门1月31日前、政府3月31日前公布上一年度报告',
  rate: `${onTimeWord}率`,
  late: '晚于期限',
} as const
