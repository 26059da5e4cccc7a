import { expect, it } from 'vitest'
import { sectionText } from '@/lib/checks/section-text'
import { makeSubject } from '@/lib/checks/subject'
import { formatById } from '@/lib/formats/registry'
import { completeReport, writtenOf } from './fixtures'

const report = completeReport('2021', {
  narrative: { 'problems.problems': '问题', 'problems.improvements': '改进', 'otherMatters.text': '' },
})

it('is all texts of a section, one after the other', () => {
  expect(sectionText(makeSubject(report), 'problems')).toBe('问题\n改进')
  expect(sectionText(makeSubject(report), 'otherMatters')).toBe('')
  expect(sectionText(makeSubject(report), 'overview').split('\n')).toHaveLength(6)
})

it('adds what stands in an imported document under that heading', () => {
  const written = writtenOf(report)
  const heading = formatById('2021').sections.at(-1)!.heading
  const sections = written.sections.map((section) =>
    section.heading === heading ? { ...section, text: '全年未收取信息处理费' } : section,
  )
  expect(sectionText(makeSubject(report, { written: { ...written, sections } }), 'otherMatters')).toBe(
    '全年未收取信息处理费',
  )
})
