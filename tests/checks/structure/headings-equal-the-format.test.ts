import { describe, expect, it } from 'vitest'
import { headingsEqualTheFormat as check } from '@/lib/checks/structure/headings-equal-the-format'
import { bothFormats, completeReport, observe, writtenOf } from '../fixtures'

const report = completeReport('2021')
const withHeadings = (rename: (heading: string) => string, order = (headings: readonly string[]) => headings) => {
  const written = writtenOf(report)
  const sections = written.sections.map((section) => ({ ...section, heading: rename(section.heading) }))
  const headings = order(sections.map(({ heading }) => heading))
  return { ...written, sections: headings.map((heading) => sections.find((section) => section.heading === heading)!) }
}
const observed = (...given: Parameters<typeof withHeadings>) =>
  observe(check, report, { written: withHeadings(...given) })

describe('headings-equal-the-format', () => {
  it.each(bothFormats)('accepts the headings of the format of %s', (format) => {
    const clean = completeReport(format)
    expect(observe(check, clean, { written: writtenOf(clean) })).toEqual([])
  })

  it('does not mind white space', () => {
    expect(observed((heading) => `　${heading.replace('、', '、 ')}  `)).toEqual([])
  })

  // Variants that stand in published reports.
  it.each([
    ['三、收到和处理政府信息公开申请情况', '三、收到和处理政府信息公开申请情况表', 'requests'],
    ['五、存在的主要问题及改进情况', '五、当前存在的主要问题及下步改进措施', 'problems'],
    ['五、存在的主要问题及改进情况', '五、存在问题及改进情况', 'problems'],
    ['四、政府信息公开行政复议、行政诉讼情况', '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况', 'cases'],
    ['四、政府信息公开行政复议、行政诉讼情况', '四、行政复议和行政诉讼', 'cases'],
    ['一、总体情况', '1、 总体情况', 'overview'],
    ['二、主动公开政府信息情况', '二，主动公开政府信息情况', 'proactive'],
    ['六、其他需要报告的事项', '六、其它需要报告的事项', 'otherMatters'],
  ])('sees that %s is written %s', (official, found, place) => {
    const [finding, ...more] = observed((heading) => (heading === official ? found : heading))
    expect(more).toEqual([])
    expect(finding).toMatchObject({ place, left: { value: found }, right: { value: official } })
    expect(finding!.message).toContain(official)
  })

  it('says when only the number is wrong', () => {
    expect(observed((heading) => heading.replace('二、', '三，'))[0]!.advice).toBe('请把序号改为“二、”。')
  })

  it('sees one section out of order, not all behind it', () => {
    const found = observed(
      (heading) => heading,
      (headings) => [...headings.slice(0, 2), headings[6]!, ...headings.slice(2, 6)],
    )
    expect(found.map(({ place, message }) => [place, message])).toEqual([
      ['otherMatters', '标题“六、其他需要报告的事项”；这一部分的位置不对，应为第 6 部分。'],
    ])
  })
})
