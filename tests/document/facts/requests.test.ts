import { describe, expect, it } from 'vitest'
import { requestsSentence } from '@/lib/document/facts/requests'
import { type FormatId, formatById } from '@/lib/formats/registry'
import { textOf } from '@/lib/report/narrative'

/** The sentence of a table three whose totals are these, all others 0. */
function say(format: FormatId, totals: Record<string, number>): string {
  const count = (id: string) => totals[id.split('.')[1]!] ?? 0
  return textOf([requestsSentence(formatById(format), count)], (id) => String(count(id)))
}

describe.each<FormatId>(['2019', '2021'])('requests in the format of %s', (format) => {
  it('says so when none came in', () => expect(say(format, {})).toBe('本年度未收到政府信息公开申请。'))

  it('names only what occurred, every reason by itself', () => {
    const totals = {
      received: 9,
      handled: 9,
      disclosed: 4,
      withheldProcess: 2,
      withheldCaseFile: 1,
      unavailableNotHeld: 2,
    }
    expect(say(format, totals)).toBe(
      '本年度新收政府信息公开申请9件。办结9件，其中予以公开4件，不予公开（属于四类过程性信息）2件，不予公开（属于行政执法案卷）1件，无法提供（本机关不掌握相关政府信息）2件。',
    )
  })

  it('names what came from last year and goes into the next', () => {
    expect(say(format, { received: 5, broughtForward: 2, handled: 6, partlyDisclosed: 6, carriedForward: 1 })).toBe(
      '本年度新收政府信息公开申请5件，上年结转2件。办结6件，其中部分公开6件；结转下年度继续办理1件。',
    )
  })

  it('says what is left when only last year’s came', () => {
    expect(say(format, { broughtForward: 1, carriedForward: 1 })).toBe(
      '本年度未新收政府信息公开申请，上年结转1件。尚未办结；结转下年度继续办理1件。',
    )
  })
})

it('其他处理 is one row in 2019 and has reasons since 2021', () => {
  expect(say('2019', { received: 1, handled: 1, other: 1 })).toContain('其中其他处理1件。')
  expect(say('2021', { received: 1, handled: 1, otherRemaining: 1 })).toContain('其中其他处理（其他）1件。')
})
