import { expect, it } from 'vitest'
import { headingLines, headingOf, standsAlone } from '@/lib/checks/heading-lines'
import { makeSubject } from '@/lib/checks/subject'
import { completeReport, writtenOf } from './fixtures'

const linesOf = (text: string) =>
  headingLines(makeSubject(completeReport('2021', { narrative: { 'overview.platforms': text } })))

it.each([
  ['一、加强领导', 1, '一、'],
  ['（二）加强领导', 2, '（二）'],
  ['(二) 加强领导', 2, '(二)'],
  ['3.加强领导', 3, '3.'],
  ['（4）加强领导', 4, '（4）'],
])('reads the level of %s', (text, level, number) => {
  expect(linesOf(text).map((line) => [line.field, line.level, line.number])).toEqual([
    ['overview.platforms', level, number],
  ])
})

it.each(['一是加强领导。', '2.5万条信息已公开', '十分重视公开工作', '网站1个、专区2处'])(
  'sees no number of a heading in %s',
  (text) => {
    expect(linesOf(text)).toEqual([])
  },
)

it('tells a heading from the first words of a paragraph', () => {
  const [alone, runIn] = linesOf('一、加强领导\n二、完善制度。制定三项制度，逐一落实。')
  expect([alone, runIn].map((line) => standsAlone(line!))).toEqual([true, false])
  expect(headingOf(runIn!)).toBe('二、完善制度')
})

it('reads a document made elsewhere as it stands, by its sections', () => {
  const report = completeReport('2021')
  const written = writtenOf(report)
  const sections = written.sections.map((section) => ({
    ...section,
    text: section.heading === '五、存在的主要问题及改进情况' ? '(一)存在的问题' : section.text,
  }))
  expect(
    headingLines(makeSubject(report, { written: { ...written, sections } })).map(({ place, field, number }) => [
      place,
      field,
      number,
    ]),
  ).toEqual([['problems', null, '(一)']])
})
