import { describe, expect, it } from 'vitest'
import { correctedCasesSpokenOf as check } from '@/lib/checks/narrative/corrected-cases-spoken-of'
import { completeReport, observe, writtenOf } from '../fixtures'

const silent = { 'overview.supervision': '组织培训2次。' }
const says = (cells: object, narrative: object = silent) =>
  observe(check, completeReport('2021', { cells, narrative })).map(({ message }) => message)

describe('corrected-cases-spoken-of', () => {
  it('accepts no corrected case, and one that is spoken of', () => {
    expect(says({})).toEqual([])
    expect(
      says({ 'cases.reconsideration.corrected': 1 }, { ...silent, 'problems.problems': '有1件答复被复议机关纠正。' }),
    ).toEqual([])
    expect(
      says(
        { 'cases.litigationDirect.corrected': 1 },
        { ...silent, 'overview.disclosureOnRequest': '发生行政诉讼1件。' },
      ),
    ).toEqual([])
  })

  it('asks where nothing is said', () => {
    expect(says({ 'cases.reconsideration.corrected': 1 })).toEqual([
      '表四行政复议结果纠正 1 件，第一部分和第五部分都没有提到。',
    ])
    expect(
      says({ 'cases.litigationDirect.corrected': 1, 'cases.litigationAfterReconsideration.corrected': 2 }),
    ).toEqual(['表四行政诉讼结果纠正 3 件，第一部分和第五部分都没有提到。'])
  })

  it('reads what stands in an imported document and found no other place', () => {
    const report = completeReport('2021', { cells: { 'cases.reconsideration.corrected': 1 }, narrative: silent })
    const written = writtenOf(report)
    expect(observe(check, report, { written })).toHaveLength(1)
    expect(
      observe(check, report, {
        written: {
          ...written,
          sections: [...written.sections, { heading: '', text: '一件答复被撤销。', where: '第 90 行' }],
        },
      }),
    ).toEqual([])
  })
})
