import { expect, test } from 'vitest'
import { isRetention, retentionLimit } from '@/lib/features/audit/policy/retention'

test.each([
  [5, false],
  [6, true],
  [36, true],
  [600, true],
  [601, false],
  [6.5, false],
  [NaN, false],
  [-12, false],
])('%s months may be set: %s', (months, may) => {
  expect(isRetention(months)).toBe(may)
})

test.each([
  ['2026-11-21T10:00:00.000Z', 36, '2023-11-21T10:00:00.000Z'],
  ['2026-08-31T00:00:00.000Z', 6, '2026-02-28T00:00:00.000Z'],
  ['2028-08-31T00:00:00.000Z', 6, '2028-02-29T00:00:00.000Z'],
  ['2026-01-15T12:34:56.789Z', 13, '2024-12-15T12:34:56.789Z'],
])('%s less %i months is %s', (now, months, limit) => {
  expect(retentionLimit(new Date(now), months).toISOString()).toBe(limit)
})
