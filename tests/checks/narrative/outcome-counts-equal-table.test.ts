import { describe, expect, it } from 'vitest'
import { outcomeCountsEqualTable as check } from '@/lib/checks/narrative/outcome-counts-equal-table'
import { completeReport, observe } from '../fixtures'

// 3 disclosed; 4 withheld: 2 internal affairs, 2 case files; 1 not held; 8 handled.
const says = (text: string, cells = {}) =>
  observe(check, completeReport('2021', { cells, narrative: { 'overview.disclosureOnRequest': text } })).map(
    ({ quote }) => quote,
  )

describe('outcome-counts-equal-table', () => {
  it.each([
    '予以公开3件，不予公开4件，无法提供1件。',
    '3件准予公开，4件不予公开，1件无法提供。',
    '不予公开4件，其中三类内部事务信息2件、行政执法案卷2件。',
    '因属于三类内部事务信息不予公开2件。',
    '答复8件，延期答复3件。',
    '全部予以公开8件以外的信息。',
  ])('accepts %s', (text) => {
    expect(says(text)).toEqual([])
  })

  it('accepts outcomes that hold a neighbour', () => {
    const cells = { 'requests.partlyDisclosed.naturalPersons': 2, 'requests.notProcessedDuplicate.naturalPersons': 1 }
    expect(says('予以公开5件（含部分公开2件），不予公开5件（含不予处理1件）。', cells)).toEqual([])
  })

  it.each([
    ['予以公开4件，不予公开4件。', ['予以公开4件']],
    ['3件准予公开，5件不予公开。', ['5件不予公开']],
    ['不予公开4件，其中行政执法案卷3件。', ['行政执法案卷3件']],
    ['全年共办结政府信息公开申请18件。', ['全年共办结政府信息公开申请18件']],
  ])('asks about %s', (text, quotes) => {
    expect(says(text)).toEqual(quotes)
  })
})
