import { describe, expect, it } from 'vitest'
import { emptyContent } from '@/lib/report/content'
import { isNarrativeId, withField } from '@/lib/report/fields'
import { isFilled, progressOf, requiredFields } from '@/lib/report/progress'

const fill = (fields: ReturnType<typeof requiredFields>) =>
  fields.reduce(
    (content, field) =>
      withField(content, field, field === 'issuedOn' ? '2026-01-12' : isNarrativeId(field) ? [['文字']] : '0'),
    emptyContent('2021'),
  )

describe('progressOf', () => {
  it('is 0 for an empty report and 100 for a whole one, without the optional texts', () => {
    const required = requiredFields(emptyContent('2021'))
    expect(progressOf(emptyContent('2021'))).toBe(0)
    expect(progressOf(fill(required))).toBe(100)
    expect(progressOf(fill(required.slice(1)))).toBe(99)
  })

  it('counts a zero and a text that is no number as filled, a blank not', () => {
    const content = withField(
      withField(emptyContent('2021'), 'proactive.rules.issued', '0'),
      'proactive.rules.repealed',
      '/',
    )
    expect(isFilled(content, 'proactive.rules.issued')).toBe(true)
    expect(isFilled(content, 'proactive.rules.repealed')).toBe(true)
    expect(isFilled(content, 'proactive.rules.inForce')).toBe(false)
  })
})
