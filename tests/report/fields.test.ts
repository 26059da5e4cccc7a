import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyContent } from '@/lib/report/content'
import {
  fieldsOf,
  fieldValue,
  isField,
  isNarrativeId,
  sameFieldValue,
  settledValue,
  withField,
} from '@/lib/report/fields'
import { contentSchema } from '@/lib/report/schema'
import { anyContent } from './samples'

const empty = emptyContent('2021')

describe('isField', () => {
  it.each([
    'requests.received.naturalPersons',
    'otherMatters.processingFee.notices',
    'lead',
    'overview.platforms',
    'issuedOn',
  ])('%s is one', (id) => expect(isField(empty, id)).toBe(true))

  it.each([
    'requests.received.total',
    'requests.handled.businesses',
    'requests.other.businesses',
    'overview',
    'format',
    '__proto__',
    '',
  ])('“%s” is none', (id) => expect(isField(empty, id)).toBe(false))

  it('asks the format of the content', () => {
    expect(isField(emptyContent('2019'), 'requests.other.businesses')).toBe(true)
    expect(isField(emptyContent('2019'), 'otherMatters.processingFee.notices')).toBe(false)
  })
})

it('lists every field once: 169 cells, ten texts and a date', () => {
  const fields = fieldsOf(empty)
  expect(new Set(fields).size).toBe(fields.length)
  expect(fields).toHaveLength(10 + 144 + 12 + 3 + 10 + 1)
  expect(fields.every((id) => isField(empty, id))).toBe(true)
  expect(fields.filter(isNarrativeId)).toHaveLength(10)
})

describe('withField', () => {
  const id = 'requests.received.naturalPersons'

  it('stores a value, an unread text or nothing, never two of them', () => {
    const value = withField(empty, id, '1,234')
    expect([value.cells, value.unread]).toEqual([{ [id]: 1234 }, {}])
    const unread = withField(value, id, '约20')
    expect([unread.cells, unread.unread]).toEqual([{}, { [id]: '约20' }])
    const blank = withField(unread, id, ' ')
    expect([blank.cells, blank.unread]).toEqual([{}, {}])
  })

  it('leaves the content it was given alone', () => {
    withField(empty, id, '5')
    expect(empty.cells).toEqual({})
  })

  it('keeps an unread text within what can be stored', () => {
    expect(withField(empty, id, `\u0000${'𬉼'.repeat(300)}`).unread[id]).toBe('𬉼'.repeat(200))
    expect(withField(empty, 'lead', [['甲\u0000\ud842', { cell: id }]]).narrative.lead).toEqual([['甲', { cell: id }]])
  })

  it('takes a date that exists and empties the field for one that does not', () => {
    expect(withField(empty, 'issuedOn', '2026-01-09').issuedOn).toBe('2026-01-09')
    expect(withField(empty, 'issuedOn', '2026-02-30').issuedOn).toBeNull()
    expect(fieldValue(empty, 'issuedOn')).toBe('')
  })

  it('gives content that can be stored, whatever was typed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...fieldsOf(empty)),
        fc.string({
          unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
          maxLength: 400,
        }),
        (field, typed) => {
          const content = withField(empty, field, isNarrativeId(field) ? [[typed]] : typed)
          expect(contentSchema('2021').parse(content)).toEqual(content)
        },
      ),
    )
  })
})

it('shows a field as it would be typed again', () => {
  fc.assert(
    fc.property(anyContent('2021'), (content) => {
      for (const id of fieldsOf(content)) {
        const value = fieldValue(content, id)
        if (content.unread[id as keyof typeof content.unread] === undefined)
          expect(fieldValue(withField(content, id, value), id)).toEqual(value)
      }
    }),
    { numRuns: 20 },
  )
})

it('compares by content', () => {
  expect(
    sameFieldValue([['甲', { cell: 'requests.received.total' }]], [['甲', { cell: 'requests.received.total' }]]),
  ).toBe(true)
  expect(sameFieldValue([['甲']], [['乙']])).toBe(false)
  expect(sameFieldValue('1', '1')).toBe(true)
  expect(sameFieldValue('1,234', '1234')).toBe(false)
  expect(settledValue(empty, 'requests.received.businesses', '１，２３４')).toBe('1234')
})
