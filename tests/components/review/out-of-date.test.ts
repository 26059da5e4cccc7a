import { expect, test } from 'vitest'
import { isOutOfDate } from '@/components/review/out-of-date'

test.each([
  'report.state',
  'report.stale',
  'report.claimed',
  'report.notFound',
  'report.movedAway',
  'subject.notFound',
])('%s asks for the page to be read anew', (code) => {
  expect(isOutOfDate({ code })).toBe(true)
})

test.each(['session.signedOut', 'return.reason', 'permission.denied'])('%s does not', (code) => {
  expect(isOutOfDate({ code })).toBe(false)
})
