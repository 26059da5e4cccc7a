import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepLooking, type Watched } from '@/components/notice/mail/keep-looking'

const events = new EventTarget()
const page = {
  visibilityState: 'visible' as DocumentVisibilityState,
  addEventListener: events.addEventListener.bind(events),
  removeEventListener: events.removeEventListener.bind(events),
}
let looks = 0
let stop = () => {}
const during = (seconds: number) => {
  looks = 0
  vi.advanceTimersByTime(seconds * 1000)
  return looks
}

beforeEach(() => {
  vi.useFakeTimers()
  page.visibilityState = 'visible'
  stop = keepLooking(page as Watched, () => looks++, { every: 5000, atMost: 60_000 })
})
afterEach(() => {
  stop()
  vi.useRealTimers()
})

test('looks every few seconds while the page can be seen', () => {
  expect(during(20)).toBe(4)
  page.visibilityState = 'hidden'
  expect(during(20)).toBe(0)
  page.visibilityState = 'visible'
  expect(during(10)).toBe(2)
})

test('rests when nobody touches the page, because each look keeps the session alive', () => {
  expect(during(120)).toBe(11)
  expect(during(3600)).toBe(0)
  events.dispatchEvent(new Event('pointermove'))
  expect(during(20)).toBe(4)
})

test('stopped, it looks no more', () => {
  stop()
  events.dispatchEvent(new Event('keydown'))
  expect(during(60)).toBe(0)
})
