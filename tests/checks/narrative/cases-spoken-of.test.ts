import { describe, expect, it } from 'vitest'
import { casesSpokenOf as check } from '@/lib/checks/narrative/cases-spoken-of'
import { completeReport, observe } from '../fixtures'

const silent = { 'overview.supervision': '组织培训2次。' }
const says = (cells: object, narrative: object = silent) =>
  observe(check, completeReport('2021', { cells, narrative })).map(({ message }) => message)

describe('cases-spoken-of', () => {
  it('accepts no cases, and cases that are spoken of', () => {
    expect(says({ 'cases.litigationDirect.upheld': 0 })).toEqual([])
    expect(says({}, { ...silent, 'overview.disclosureOnRequest': '发生行政诉讼1件。' })).toEqual([])
  })

  it('hints at cases of which the text is silent', () => {
    expect(says({ 'cases.reconsideration.upheld': 2 })).toEqual(['表四有行政复议 2 件、行政诉讼 1 件，文中没有提到。'])
  })

  it('leaves corrected cases to the other check', () => {
    expect(says({ 'cases.litigationDirect.corrected': 1 })).toEqual([])
  })
})
