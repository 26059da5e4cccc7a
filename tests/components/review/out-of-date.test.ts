import { expect, test } from 'vitest'
import { isOutOfDate } from '@/components/review/out-of-date'
import type { RefusalCode } from '@/lib/std/refusal-codes'

test.each<RefusalCode>([
  'report.state',
  'report.stale',
  'report.claimed',
  'report.notFound',
  'report.movedAway',
  'subject.notFound',
])('%s asks for the page to be read anew', (code) => {
  expect(isOutOfDate({ code })).toBe(true)
})

test.each<RefusalCode>(['session.signedOut', 'correction.reason', 'permission.denied'])('%s does not', (code) => {
  expect(isOutOfDate({ code })).toBe(false)
})
