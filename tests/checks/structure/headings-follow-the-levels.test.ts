import { describe, expect, it } from 'vitest'
import { headingsFollowTheLevels as check } from '@/lib/checks/structure/headings-follow-the-levels'
import type { NarrativeId } from '@/lib/formats/narrative'
import { withField } from '@/lib/report/fields'
import { bothFormats, completeReport, observe, writtenOf } from '../fixtures'

const typed = (id: NarrativeId, text: string) =>
  observe(check, completeReport('2021', { narrative: { [id]: text } })).map(({ severity, field, quote }) => [
    severity ?? check.severity,
    field,
    quote,
  ])

describe('headings-follow-the-levels', () => {
  it.each(bothFormats)('accepts a complete report of %s', (format) => {
    const report = completeReport(format)
    expect(observe(check, report)).toEqual([])
    expect(observe(check, report, { written: writtenOf(report) })).toEqual([])
  })

  it.each([
    ['problems.problems', '（一）更新不及时。栏目多。\n1.网站\n（1）首页'],
    ['otherMatters.text', '（一）信息处理费情况\n（二）建议提案办理情况'],
    ['overview.platforms', '1.政府网站。共1个。\n2.新媒体。共1个。'],
  ] as const)('accepts the levels in %s', (id, text) => {
    expect(typed(id, text)).toEqual([])
  })

  it('asks about a heading of the first level in a text, points out a list that is numbered so', () => {
    expect(typed('overview.platforms', '一、网站建设\n共1个。')).toEqual([['explain', 'overview.platforms', '一、']])
    expect(typed('problems.problems', '一、更新不及时。栏目多，人员少。\n二、解读不足。形式单一，数量偏少。')).toEqual([
      ['hint', 'problems.problems', '一、'],
    ])
  })

  it('points out a second level below the aspects, which are of that level', () => {
    expect(typed('overview.platforms', '（一）网站。共1个。')).toEqual([['hint', 'overview.platforms', '（一）']])
  })

  it('offers full-width brackets for half-width ones', () => {
    const report = completeReport('2021', {
      narrative: { 'problems.problems': '(一)更新不及时。\n（2)解读不足(图解)。' },
    })
    const [finding, ...more] = observe(check, report)
    expect(more).toEqual([])
    expect(finding).toMatchObject({ severity: 'hint', field: 'problems.problems', quote: '(一)' })
    const { field, value } = finding!.fix!.changes[0]!
    expect(withField(report.content, field, value).narrative['problems.problems']).toEqual([
      ['（一）更新不及时。'],
      ['（2）解读不足(图解)。'],
    ])
  })
})

describe('a document made elsewhere', () => {
  const report = completeReport('2021')
  const overview = (text: string) => {
    const written = writtenOf(report)
    return observe(check, report, {
      written: {
        ...written,
        sections: written.sections.map((section) =>
          section.heading === '一、总体情况' ? { ...section, text } : section,
        ),
      },
    })
  }

  it('may have lost a number that the word processor counted', () => {
    expect(
      overview('（一）主动公开情况。\n（二）依申请公开情况。\n（3） 政府信息管理情况。').map(({ severity, right }) => [
        severity,
        right,
      ]),
    ).toEqual([[undefined, { text: '规定的小标题', value: '（三）政府信息管理' }]])
  })

  it('is asked once about all half-width brackets of a section', () => {
    expect(
      overview('(一)主动公开\n（二）依申请公开\n(三）政府信息管理').map(({ severity, fix, field }) => [
        severity,
        fix,
        field,
      ]),
    ).toEqual([['hint', undefined, undefined]])
  })
})
