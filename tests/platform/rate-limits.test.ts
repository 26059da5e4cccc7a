import { expect, test } from 'vitest'
import { database } from '@/lib/platform/database/client'
import { countUse, deleteEndedWindows } from '@/lib/platform/rate-limits'
import { useDatabase } from '../support/database'

useDatabase()
const now = new Date('2026-11-21T10:00:00+08:00')
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)

test('uses are counted per key, and anew in the next window', async () => {
  expect(await countUse('a', now, 60)).toBe(1)
  expect(await countUse('a', later(59), 60)).toBe(2)
  expect(await countUse('b', later(59), 60)).toBe(1)
  expect(await countUse('a', later(60), 60)).toBe(1)
})

test('uses at the same moment are all counted', async () => {
  const counts = await Promise.all(Array.from({ length: 40 }, () => countUse('c', now, 60)))
  expect(counts.sort((left, right) => left - right)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1))
})

test('ended windows are forgotten', async () => {
  await countUse('d', now, 60)
  await deleteEndedWindows(later(3600))
  expect(await database().rateLimit.count()).toBe(0)
})
