import { describe, expect, test } from 'vitest'
import { reviewStates } from '@/lib/features/report/policy/review-states'
import {
  defaultReminder,
  fillReminder,
  isPast,
  longestReminder,
  placeholders,
  type ReminderFacts,
  reminderFault,
  reminderList,
  settledReminder,
  standingWords,
} from '@/lib/features/review/policy/reminder-text'
import { daysWords } from '@/lib/features/season/policy/deadline-words'

const unit = (fields: Partial<ReminderFacts> = {}): ReminderFacts => ({
  name: '云溪区教育局',
  year: 2025,
  submitBy: '2026-01-31',
  state: null,
  ...fields,
})

describe('days', () => {
  test.each([
    ['2026-01-26', '还有5天'],
    ['2026-01-30', '还有1天'],
    ['2026-01-31', '今天截止'],
    ['2026-02-01', '已逾期1天'],
    ['2026-03-31', '已逾期59天'],
  ])('on %s: %s', (today, words) => {
    expect(daysWords('2026-01-31', today)).toBe(words)
  })

  test('the last day itself is not late', () => {
    expect([isPast(unit(), '2026-01-31'), isPast(unit(), '2026-02-01')]).toEqual([false, true])
  })
})

test('every state has words of its own', () => {
  const words = [null, ...reviewStates].map(standingWords)
  expect(words.slice(0, 2)).toEqual(['尚未开始填报', '正在填报、尚未提交'])
  expect(new Set(words).size).toBe(words.length)
})

describe('a text for one unit', () => {
  test('fills every placeholder, as often as it stands', () => {
    const all = placeholders.join('|')
    expect(fillReminder(`${all}；【单位】`, unit({ state: 'returned' }), '2026-01-26')).toBe(
      '云溪区教育局|2025|2026年1月31日|已退回修改、尚未重新提交|还有5天；云溪区教育局',
    )
  })

  test('leaves the writer’s own brackets alone, and reads nothing into a name', () => {
    expect(fillReminder('【紧急】【单位】$&', unit({ name: '【年度】局$1' }), '2026-01-26')).toBe(
      '【紧急】【年度】局$1$&',
    )
  })
})

describe('the wording offered', () => {
  const government = unit({ submitBy: '2026-03-31' })
  const [before, after, mixed] = [
    defaultReminder([unit()], '2026-01-31'),
    defaultReminder([unit()], '2026-02-01'),
    defaultReminder([unit(), government], '2026-02-01'),
  ]

  test('differs before the day, after it, and for units of both kinds', () => {
    expect(new Set([before, after, mixed]).size).toBe(3)
    expect(fillReminder(before, unit(), '2026-01-26')).toBe(
      '云溪区教育局：\n请不迟于2026年1月31日提交2025年政府信息公开工作年度报告（还有5天）。目前状态：尚未开始填报。如已在办理，请抓紧完成。',
    )
    expect(fillReminder(after, unit({ state: 'draft' }), '2026-02-03')).toContain(
      '应不迟于2026年1月31日提交，已逾期3天，目前状态：正在填报、尚未提交。',
    )
    expect(fillReminder(mixed, government, '2026-02-01')).toContain('截止日为2026年3月31日（还有58天）')
  })

  test('can be sent as it is', () => {
    for (const text of [before, after, mixed])
      expect([reminderFault(text), settledReminder(text)]).toEqual([null, text])
  })
})

test('an empty and an endless text cannot be sent; characters count, not their halves', () => {
  expect(reminderFault(settledReminder(' \n\u3000'))).toBe('请填写催报内容')
  expect(reminderFault('𬉼'.repeat(longestReminder))).toBeNull()
  expect(reminderFault('字'.repeat(longestReminder + 1))).toContain('1001 个字')
  expect(settledReminder('甲\r\n乙\u0000\n')).toBe('甲\n乙')
})

test('one text for all names each unit once, the late ones first', () => {
  const text = reminderList(
    [
      unit({ submitBy: '2026-03-31', name: '云溪区人民政府' }),
      unit(),
      unit({ name: '云溪区财政局', state: 'returned' }),
    ],
    2025,
    '2026-02-01',
  )
  expect(text.split('\n')).toEqual([
    '【催报】截至2026年2月1日，以下 3 个单位尚未提交2025年政府信息公开工作年度报告，请抓紧办理：',
    '已逾期（2 个）',
    '1. 云溪区教育局（截止日2026年1月31日，已逾期1天，尚未开始填报）',
    '2. 云溪区财政局（截止日2026年1月31日，已逾期1天，已退回修改、尚未重新提交）',
    '未到期（1 个）',
    '1. 云溪区人民政府（截止日2026年3月31日，还有58天，尚未开始填报）',
  ])
})
