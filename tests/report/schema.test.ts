import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyContent } from '@/lib/report/content'
import { isField } from '@/lib/report/fields'
import { contentSchema, longestText, parseContent } from '@/lib/report/schema'
import { anyContent } from './samples'

const empty = emptyContent('2021')
const accepts = (change: object) => contentSchema('2021').safeParse({ ...empty, ...change }).success
const withLead = (lead: unknown) => ({ narrative: { ...empty.narrative, lead } })

describe.each(['2019', '2021'] as const)('the schema of %s', (id) => {
  it('accepts any content of its format and changes nothing in it', () => {
    fc.assert(
      fc.property(anyContent(id), (content) => {
        expect(parseContent(JSON.parse(JSON.stringify(content)))).toEqual(content)
      }),
      { numRuns: 30 },
    )
  })
})

describe('cells', () => {
  it.each([0, 1, 999_999_999_999])('a count may be %d', (value) =>
    expect(accepts({ cells: { 'requests.received.businesses': value } })).toBe(true),
  )

  it.each([-1, 1.5, 1_000_000_000_000, Number.NaN, Number.POSITIVE_INFINITY, '1', null, true])(
    'a count may not be %s',
    (value) => {
      expect(accepts({ cells: { 'requests.received.businesses': value } })).toBe(false)
    },
  )

  it('only a change may be negative', () => {
    const cells = { 'proactive.penalties.itemsChange': -155 }
    expect(contentSchema('2019').safeParse({ ...emptyContent('2019'), cells }).success).toBe(true)
    expect(
      contentSchema('2019').safeParse({ ...emptyContent('2019'), cells: { 'proactive.penalties.itemsLastYear': -1 } })
        .success,
    ).toBe(false)
  })

  it.each(['0', '5.4195', '1.50', '999999999999.999999'])('money may be "%s"', (value) =>
    expect(accepts({ cells: { 'proactive.charges.collected': value } })).toBe(true),
  )

  it.each(['', '-1', '1.0000001', '007', '1,000', '5万', 5.4195])('money may not be %j', (value) =>
    expect(accepts({ cells: { 'proactive.charges.collected': value } })).toBe(false),
  )

  it.each(['requests.received.total', 'requests.handled.businesses', 'requests.other.businesses', 'a.b.c'])(
    '%s is no cell people fill in',
    (id) => {
      expect(accepts({ cells: { [id]: 1 } })).toBe(false)
      expect(isField(emptyContent('2021'), id)).toBe(false)
    },
  )
})

describe('text', () => {
  it('may be as long as a book chapter and no longer', () => {
    expect(accepts(withLead([['字'.repeat(100_000)]]))).toBe(true)
    expect(accepts(withLead([['𬉼'.repeat(100_000)]]))).toBe(true)
    expect(accepts(withLead([['字'.repeat(longestText - 1)]]))).toBe(true)
    expect(accepts(withLead([['字'.repeat(longestText)]]))).toBe(false)
    expect(accepts(withLead(Array.from({ length: longestText + 1 }, () => [])))).toBe(false)
  })

  it('may link any cell of the format, and no other', () => {
    expect(accepts(withLead([['收到', { cell: 'requests.received.total' }, '件']]))).toBe(true)
    expect(accepts(withLead([[{ cell: 'requests.other.total' }]]))).toBe(false)
    expect(accepts(withLead([[{ cell: 'requests.received.total', text: '5' }]]))).toBe(false)
  })

  it('loses its control characters', () => {
    const content = parseContent({
      ...empty,
      ...withLead([['甲\u0000\r\n乙\ud842']]),
      unread: { 'requests.received.businesses': '/\u0007' },
    })
    expect(content.narrative.lead).toEqual([['甲\n乙']])
    expect(content.unread).toEqual({ 'requests.received.businesses': '/' })
  })

  it('is there for every place, if only as an empty list', () => {
    const { lead: _lead, ...rest } = empty.narrative
    expect(accepts({ narrative: rest })).toBe(false)
    expect(accepts({ narrative: { ...empty.narrative, appendix: [] } })).toBe(false)
    expect(accepts(withLead('引言'))).toBe(false)
  })
})

it('keeps text that was no value short', () => {
  expect(accepts({ unread: { 'requests.received.businesses': '𬉼'.repeat(200) } })).toBe(true)
  expect(accepts({ unread: { 'requests.received.businesses': '字'.repeat(201) } })).toBe(false)
})

it('wants a date of issue that exists, or none', () => {
  expect([null, '2026-01-09'].map((issuedOn) => accepts({ issuedOn }))).toEqual([true, true])
  expect(['2026-02-30', '2026年1月9日', ''].map((issuedOn) => accepts({ issuedOn }))).toEqual([false, false, false])
})

it('goes by the format the content names', () => {
  expect(() => parseContent({ ...empty, format: '2008' })).toThrow()
  expect(() => parseContent({ ...emptyContent('2019'), cells: { 'otherMatters.processingFee.notices': 0 } })).toThrow()
  expect(() => parseContent(null)).toThrow()
})
