import { expect, test } from 'vitest'
import { transitions } from '@/lib/features/report/policy/review-states'
import { eventVerbs, isEventVerb, verbName } from '@/lib/platform/events/event-verbs'
import { filesUnder, textOf } from '../../code/source-files'

// That no event has another verb is the compiler's to say: NewEvent.verb is an EventVerb. A cast would get past it.
test('nobody gets past the table with a cast', () => {
  const appending = filesUnder('lib').filter((file) => textOf(file).includes('appendEvent'))
  expect(appending.length).toBeGreaterThan(10)
  expect(appending.filter((file) => /as EventVerb|as never/.test(textOf(file)))).toEqual([])
})

test('every step of the review has its name', () => {
  expect(Object.keys(transitions).filter((verb) => !isEventVerb(verb))).toEqual([])
})

test('names are Chinese, and no two are the same', () => {
  const names = Object.values(eventVerbs)
  expect(names.filter((name) => !/^\p{Script=Han}+$/u.test(name))).toEqual([])
  expect(new Set(names).size).toBe(names.length)
})

test('an unknown verb shows its id, not what every object has', () => {
  expect([verbName('save'), verbName('later'), verbName('toString')]).toEqual(['保存报告', 'later', 'toString'])
})
