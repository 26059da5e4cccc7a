import { expect, test } from 'vitest'
import { daysWords, doneWords, dueWords } from '@/lib/features/season/policy/deadline-words'

test.each([
  [2, { text: '1月20日前，还有 2 天', late: false }],
  [0, { text: '今天截止报送', late: false }],
  [-3, { text: '报送逾期 3 天', late: true }],
])('%i days before the last day', (daysLeft, words) => {
  expect(dueWords('报送', '2026-01-20', daysLeft)).toEqual(words)
})

test('what is done was in time, or late by so many days', () => {
  expect(doneWords('发布', 0)).toEqual({ text: '按时发布', late: false })
  expect(doneWords('报送', 2)).toEqual({ text: '逾期 2 天报送', late: true })
})

test.each([
  ['2026-01-18', '还有2天'],
  ['2026-01-20', '今天截止'],
  ['2026-01-23', '已逾期3天'],
])('on %s a reminder says %s', (today, words) => {
  expect(daysWords('2026-01-20', today)).toBe(words)
})
