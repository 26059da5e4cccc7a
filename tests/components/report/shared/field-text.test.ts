import { describe, expect, it } from 'vitest'
import { fieldText, linkPrinter } from '@/components/report/shared/field-text'
import { emptyContent } from '@/lib/report/content'
import { withField } from '@/lib/report/fields'

const linked = [['收到申请', { cell: 'requests.received.total' as const }, '件。']]
const content = withField(
  withField(emptyContent('2021'), 'requests.received.naturalPersons', '75'),
  'overview.disclosureOnRequest',
  linked,
)

describe('the text of a field', () => {
  it('shows text that is no value as it was typed', () => {
    expect(fieldText(withField(content, 'requests.received.businesses', '/'), 'requests.received.businesses')).toBe('/')
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
