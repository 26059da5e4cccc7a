import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyContent } from '@/lib/report/content'
import {
  type FieldId,
  type FieldValue,
  fieldsOf,
  fieldValue,
  isNarrativeId,
  settledValue,
  withField,
} from '@/lib/report/fields'
import { type FieldChange, mergeChanges } from '@/lib/report/merge'
import { anyContent } from './samples'

const empty = emptyContent('2021')
const fields = fieldsOf(empty)
const received: FieldId = 'requests.received.naturalPersons'

const anyValue = (field: FieldId): fc.Arbitrary<FieldValue> =>
  isNarrativeId(field)
    ? fc.string().map((text) => [[text]])
    : field === 'issuedOn'
      ? fc.constantFrom('', '2026-01-09', '2026-01-20')
      : fc.oneof(fc.nat(9999).map(String), fc.constantFrom('', '/', '约20'))

const someChanges = fc
  .uniqueArray(fc.constantFrom(...fields), { minLength: 1, maxLength: 12 })
  .chain((picked) => fc.tuple(...picked.map((field) => anyValue(field).map((value) => ({ field, value })))))

describe('mergeChanges', () => {
  it('lands every change that does not collide, whatever the order', () => {
    fc.assert(
      fc.property(anyContent('2021'), someChanges, fc.integer(), (stored, edits, seed) => {
        const changes = edits.map(
          ({ field, value }): FieldChange => ({ field, base: fieldValue(stored, field), value }),
        )
        const shuffled = [...changes].sort((a, b) => hash(a.field, seed) - hash(b.field, seed))
        const forwards = mergeChanges(stored, changes)
        expect(forwards.collisions).toEqual([])
        expect(mergeChanges(stored, shuffled)).toEqual(forwards)
        for (const { field, value } of changes)
          expect(fieldValue(forwards.content, field)).toEqual(settledValue(stored, field, value))
        for (const field of fields.filter((id) => !changes.some((change) => change.field === id)))
          expect(fieldValue(forwards.content, field)).toEqual(fieldValue(stored, field))
      }),
      { numRuns: 50 },
    )
  })

  it('keeps theirs and reports mine where both changed a field', () => {
    const stored = withField(empty, received, '7')
    const { content, collisions } = mergeChanges(stored, [
      { field: received, base: '', value: '9' },
      { field: 'lead', base: [], value: [['引言']] },
    ])
    expect(collisions).toEqual([{ field: received, mine: '9', theirs: '7' }])
    expect(content.cells[received]).toBe(7)
    expect(content.narrative.lead).toEqual([['引言']])
  })

  it('sees no collision when both typed the same value, however they wrote it', () => {
    const stored = withField(empty, received, '1234')
    expect(mergeChanges(stored, [{ field: received, base: '', value: '１，２３４' }])).toEqual({
      content: stored,
      collisions: [],
    })
  })

  it('applies a change made on a value that was written another way', () => {
    const stored = withField(empty, received, '1,234')
    expect(mergeChanges(stored, [{ field: received, base: '1,234', value: '8' }])).toEqual({
      content: withField(empty, received, '8'),
      collisions: [],
    })
  })

  it('changes nothing, and says so by identity, when nothing is new', () => {
    expect(mergeChanges(empty, [{ field: received, base: '3', value: '' }]).content).toBe(empty)
  })

  it('keeps "/" and a colliding number apart', () => {
    const stored = withField(empty, received, '/')
    expect(mergeChanges(stored, [{ field: received, base: '', value: '0' }]).collisions).toEqual([
      { field: received, mine: '0', theirs: '/' },
    ])
  })

  it('lets a second try of the same change pass: an answer lost on the way is no collision', () => {
    const change: FieldChange = { field: received, base: '', value: '5' }
    const once = mergeChanges(empty, [change]).content
    expect(mergeChanges(once, [change])).toEqual({ content: once, collisions: [] })
  })
})

function hash(text: string, seed: number): number {
  return [...text].reduce((sum, ch) => (sum * 31 + ch.charCodeAt(0)) | 0, seed)
}
