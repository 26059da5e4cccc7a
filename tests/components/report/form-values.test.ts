import { describe, expect, it } from 'vitest'
import { emptyContent } from '@/lib/report/content'
import { withField } from '@/lib/report/fields'
import type { Paragraph } from '@/lib/report/narrative'
import { formText, formValues, relinked, typedValue } from '@/components/report/form-values'

const linked: Paragraph[] = [['收到申请', { cell: 'requests.received.total' }, '件。']]
const content = withField(withField(emptyContent('2021'), 'requests.received.naturalPersons', '75'), 'overview.disclosureOnRequest', linked)

describe('values of the form', () => {
  it('nests fields by their dots and leaves totals out', () => {
    const values = formValues(content) as Record<string, Record<string, Record<string, unknown>>>
    expect(values.requests!.received).toEqual({ naturalPersons: '75', businesses: '', researchBodies: '', publicBenefitBodies: '', legalServices: '', otherBodies: '' })
    expect(values.issuedOn).toBe('')
  })

  it('shows text that is no value as it was typed', () => {
    expect(formText(withField(content, 'requests.received.businesses', '/'), 'requests.received.businesses')).toBe('/')
  })

  it('prints linked numbers, totals included', () => expect(formText(content, 'overview.disclosureOnRequest')).toBe('收到申请75件。'))

  it('keeps the link of a text that is edited elsewhere', () => {
    expect(typedValue(content, 'overview.disclosureOnRequest', '收到申请75件。同比持平。', linked)).toEqual([['收到申请', { cell: 'requests.received.total' }, '件。同比持平。']])
  })

  it('finds the link again when a text is typed back', () => {
    const broken = withField(content, 'overview.disclosureOnRequest', [['收到申请7件。']])
    expect(typedValue(broken, 'overview.disclosureOnRequest', '收到申请75件。', linked)).toEqual(linked)
  })

  it('names the texts that a changed cell prints anew', () => {
    const after = withField(content, 'requests.received.businesses', '1')
    expect(relinked(content, after)).toEqual(['overview.disclosureOnRequest'])
    expect(relinked(content, withField(content, 'requests.disclosed.businesses', '1'))).toEqual([])
  })
})
