import { type ReviewState, stateNames } from '@/lib/features/report/policy/review-states'
import { daysWords, outstandingWords } from '@/lib/features/season/policy/deadline-words'
import { type Day, officialDate } from '@/lib/std/dates'
import { characters, cleanText } from '@/lib/std/text'

/** What a reminder (催报) says of one unit. */
export interface ReminderFacts {
  readonly name: string
  readonly year: number
  /** Last day to hand in. */
  readonly submitBy: Day
  /** Where its report stands; null when nobody began it. */
  readonly state: ReviewState | null
}

/** The placeholders of a template, in the order in which they are offered. */
export const placeholders = ['【单位】', '【年度】', '【截止日】', '【状态】', '【天数】'] as const

/** The longest template, in characters. */
export const longestReminder = 1000

/**
 * Until a unit may be reminded again, in milliseconds: a double click, or a colleague with the same list open, reminds
 * nobody twice.
 */
export const reminderPause = 5 * 60_000

/** Whether the day to hand in has passed; on the day itself it has not. */
export const isPast = ({ submitBy }: Pick<ReminderFacts, 'submitBy'>, today: Day): boolean => submitBy < today

/** Where a report stands that has to come in, as a unit reads it. */
export function standingWords(state: ReviewState | null): string {
  if (state === null) return '尚未开始填报'
  if (state === 'draft') return '正在填报、尚未提交'
  return state === 'returned' ? '已退回修改、尚未重新提交' : stateNames[state]
}

/**
 * The wording offered for a reminder: before the last day, after it, or for units of both kinds at once (a department
 * and a government have different days).
 */
export function defaultReminder(units: readonly Pick<ReminderFacts, 'submitBy'>[], today: Day): string {
  const past = units.filter((unit) => isPast(unit, today)).length
  if (past === 0)
    return '【单位】：\n请不迟于【截止日】提交【年度】年政府信息公开工作年度报告（【天数】）。目前状态：【状态】。如已在办理，请抓紧完成。'
  if (past === units.length)
    return '【单位】：\n贵单位【年度】年政府信息公开工作年度报告应不迟于【截止日】提交，【天数】，目前状态：【状态】。请尽快提交；如有困难，请及时与我们联系。'
  return '【单位】：\n贵单位【年度】年政府信息公开工作年度报告的提交截止日为【截止日】（【天数】），目前状态：【状态】。请抓紧办理。'
}

/** A template as it is kept: no control characters, nothing around it. */
export const settledReminder = (typed: string): string => cleanText(typed).trim()

/** What is wrong with a settled template, in one sentence; null when it can be sent. */
export function reminderFault(template: string): string | null {
  const length = characters(template).length
  if (length === 0) return '请填写催报内容'
  return length > longestReminder ? `催报内容有 ${length} 个字，请压缩到 ${longestReminder} 个字以内` : null
}

/**
 * The text for one unit. Other words in 【】 are the writer's own and stay; what a unit is called is never read as a
 * placeholder.
 */
export function fillReminder(template: string, { name, year, submitBy, state }: ReminderFacts, today: Day): string {
  const values: Record<(typeof placeholders)[number], string> = {
    '【单位】': name,
    '【年度】': String(year),
    '【截止日】': officialDate(submitBy),
    '【状态】': standingWords(state),
    '【天数】': daysWords(submitBy, today),
  }
  return template.replace(
    /【(?:单位|年度|截止日|状态|天数)】/g,
    (placeholder) => values[placeholder as keyof typeof values],
  )
}

/**
 * One text that names all units, to be pasted into a chat group or the office's own system: those whose day has passed
 * first.
 */
export function reminderList(units: readonly ReminderFacts[], year: number, today: Day): string {
  const late = units.filter((unit) => isPast(unit, today))
  const due = units.filter((unit) => !isPast(unit, today))
  const lines = (group: readonly ReminderFacts[]) =>
    group.map(
      ({ name, submitBy, state }, index) =>
        `${index + 1}. ${name}（截止日${officialDate(submitBy)}，${daysWords(submitBy, today)}，${standingWords(state)}）`,
    )
  return [
    `【催报】截至${officialDate(today)}，以下 ${units.length} 个单位尚未提交${year}年政府信息公开工作年度报告，请抓紧办理：`,
    ...(late.length > 0 ? [`${outstandingWords.past}（${late.length} 个）`, ...lines(late)] : []),
    ...(due.length > 0 ? [`${outstandingWords.due}（${due.length} 个）`, ...lines(due)] : []),
  ].join('\n')
}
