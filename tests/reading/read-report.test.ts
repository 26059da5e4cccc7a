import { describe, expect, it } from 'vitest'
import { makeSubject } from '@/lib/checks/subject'
import { claimsOf, readReport } from '@/lib/reading/read-report'
import { completeReport } from '../checks/fixtures'

const claims = (narrative: object) =>
  claimsOf(makeSubject(completeReport('2021', { narrative }))).map(({ kind, field, number }) => [
    kind,
    field,
    number.value,
  ])

describe('readReport', () => {
  it('reads every text once for a subject, and the sentences of an equal text once for all', () => {
    const [one, two] = [makeSubject(completeReport('2021')), makeSubject(completeReport('2021'))]
    expect(readReport(one)).toBe(readReport(one))
    expect(readReport(one)[0]!.sentences).toBe(readReport(two)[0]!.sentences)
  })

  it('gives equal texts of two fields their own claims', () => {
    const text = '发生行政复议3件。'
    expect(claims({ 'overview.disclosureOnRequest': text, 'overview.summary': text })).toEqual([
      ['case', 'overview.disclosureOnRequest', 3],
    ])
  })

  it('carries the topic through a paragraph, not into the next', () => {
    expect(claims({ 'overview.summary': '收到政府信息公开申请8件。予以公开3件。\n予以公开4件。' })).toEqual([
      ['received', 'overview.summary', 8],
      ['outcome', 'overview.summary', 3],
    ])
  })

  it('does not read section 五, which looks back and forward', () => {
    expect(claims({ 'problems.problems': '收到政府信息公开申请5件，答复质量不高。' })).toEqual([])
  })
})
