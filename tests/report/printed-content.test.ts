import { expect, test } from 'vitest'
import { emptyContent } from '@/lib/report/content'
import { printedContent } from '@/lib/report/printed-content'

test('cells with totals, signs and what is no value; texts with their linked numbers', () => {
  const empty = emptyContent('2021')
  const content = {
    ...empty,
    cells: { 'requests.received.naturalPersons': 45, 'requests.received.businesses': 6 },
    unread: { 'proactive.rules.issued': '/' },
    narrative: {
      ...empty.narrative,
      'overview.disclosureOnRequest': [['收到', { cell: 'requests.received.total' as const }, '件。'], ['另起一段。']],
    },
  }
  const { cell, text } = printedContent(content)
  expect([
    cell('requests.received.total'),
    cell('requests.received.otherBodies'),
    cell('proactive.rules.issued'),
  ]).toEqual(['51', '', '/'])
  expect(text('overview.disclosureOnRequest')).toBe('收到51件。\n另起一段。')
  expect(text('lead')).toBe('')
})
