import { describe, expect, it } from 'vitest'
import { problemsAndImprovementsGiven as check } from '@/lib/checks/narrative/problems-and-improvements-given'
import { bothFormats, completeReport, observe, writtenOf } from '../fixtures'

const written = (problems: string, improvements: string) =>
  completeReport('2021', { narrative: { 'problems.problems': problems, 'problems.improvements': improvements } })
const severities = (problems: string, improvements: string, imported = false) => {
  const report = written(problems, improvements)
  return observe(check, report, imported ? { written: writtenOf(report) } : {}).map(({ severity, field }) => [
    severity ?? check.severity,
    field,
  ])
}

describe('problems-and-improvements-given', () => {
  it.each(bothFormats)('accepts both in the format of %s', (format) => {
    expect(observe(check, completeReport(format))).toEqual([])
  })

  it.each([
    ['', ''],
    ['无', ''],
    ['无。', '无。'],
    ['', '暂无'],
  ])('refuses %j and %j', (problems, improvements) => {
    expect(severities(problems, improvements)).toEqual([['block', 'problems.problems']])
    expect(severities(problems, improvements, true)).toEqual([['block', 'problems.problems']])
  })

  it('asks for a reason when one of the two is not there', () => {
    expect(severities('一是解读形式单一。', '')).toEqual([['explain', 'problems.improvements']])
    expect(severities('', '建立每月通报制度。')).toEqual([['explain', 'problems.problems']])
    expect(severities('一是解读形式单一。', '无')).toEqual([['explain', 'problems.improvements']])
  })

  it('accepts both in one text', () => {
    expect(severities('解读形式单一。下一步，我局将丰富解读形式。', '')).toEqual([])
    expect(severities('', '针对解读形式单一的问题，已增加图解。')).toEqual([])
  })

  // Sentences of published reports; the first names three problems and no improvement.
  it.each([
    [
      '一是思想认识有待进一步提高。二是信息更新的及时性有待进一步提高。三是公开内容有待进一步规范，公开内容质量有待进一步提升。',
      [['explain', 'problems.improvements']],
    ],
    ['公开的深度和广度仍有提升空间，工作机制仍需进一步完善。对此，我局将重点做好以下几个方面的工作。', []],
    ['存在薄弱环节与不足。下一步，我局将以新建网站为契机，进一步优化栏目结构。', []],
  ])('reads %s', (text, expected) => {
    expect(severities(text, '', true)).toEqual(expected)
  })
})
