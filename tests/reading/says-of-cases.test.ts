import { expect, it } from 'vitest'
import { makeSubject } from '@/lib/checks/subject'
import { litigationWords, proseOf, reconsiderationWords } from '@/lib/reading/says-of-cases'
import { completeReport, writtenOf } from '../checks/fixtures'

it('gathers every text, and what stands in a document besides', () => {
  const report = completeReport('2021', { narrative: { 'otherMatters.text': '其他事项甲。' } })
  const written = writtenOf(report)
  expect(proseOf(makeSubject(report))).toContain('其他事项甲。')
  expect(proseOf(makeSubject(report), (id) => id === 'lead')).not.toContain('其他事项甲。')
  expect(
    proseOf(
      makeSubject(report, { written: { ...written, sections: [{ heading: '', text: '附言', where: '第 1 行' }] } }),
    ),
  ).toContain('附言')
})

it('knows the words of either kind of case', () => {
  expect(reconsiderationWords.test('行政复议答复')).toBe(true)
  expect(litigationWords.test('行政应诉')).toBe(true)
  expect(reconsiderationWords.test('行政应诉')).toBe(false)
})
