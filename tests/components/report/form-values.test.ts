import { describe, expect, it } from 'vitest'
import { formText, formValues, linkPrinter } from '@/components/report/form-values'
import { emptyContent } from '@/lib/report/content'
import { withField } from '@/lib/report/fields'

const linked = [['收到申请', { cell: 'requests.received.total' as const }, '件。']]
const content = withField(
  withField(emptyContent('2021'), 'requests.received.naturalPersons', '75'),
  'overview.disclosureOnRequest',
  linked,
)

describe('values of the form', () => {
  it('nests fields by their dots and leaves totals and texts out', () => {
    const values = formValues(content) as Record<string, Record<string, Record<string, unknown>>>
    expect(values.requests!.received).toEqual({
      naturalPersons: '75',
      businesses: '',
      researchBodies: '',
      publicBenefitBodies: '',
      legalServices: '',
      otherBodies: '',
    })
    expect(values.issuedOn).toBe('')
    expect(values.overview).toBeUndefined()
  })

  it('shows text that is no value as it was typed', () => {
    expect(formText(withField(content, 'requests.received.businesses', '/'), 'requests.received.businesses')).toBe('/')
  })
})

describe('linkPrinter', () => {
  it('prints cells and totals as the document does, an unfilled cell as nothing', () => {
    const print = linkPrinter(withField(content, 'proactive.charges.collected', '0.50'))
    expect(
      ['requests.received.total', 'proactive.charges.collected', 'requests.handled.total'].map((id) =>
        print(id as 'requests.received.total'),
      ),
    ).toEqual(['75', '0.50', ''])
  })
})
