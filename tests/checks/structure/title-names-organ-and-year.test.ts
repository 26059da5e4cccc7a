import { describe, expect, it } from 'vitest'
import { titleNamesOrganAndYear as check } from '@/lib/checks/structure/title-names-organ-and-year'
import { bothFormats, completeReport, messagesOf, observe, writtenOf } from '../fixtures'

const report = completeReport('2021')
const titled = (title: string) => messagesOf(check, report, { written: { ...writtenOf(report), title } })

describe('title-names-organ-and-year', () => {
  it.each(bothFormats)('accepts a report of the format of %s', (format) => {
    const clean = completeReport(format)
    expect(observe(check, clean)).toEqual([])
    expect(observe(check, clean, { written: writtenOf(clean) })).toEqual([])
  })

  it('does not mind line breaks and padding', () => {
    expect(titled(' 云溪区市场监督管理局\n2025年政府信息公开　工作年度报告')).toEqual([])
  })

  it.each([
    ['云溪区市场监督管理局2025年度政府信息公开工作报告', '“年度报告”写成了“工作报告”'],
    ['云溪区市场监督管理局2025年政府信息公开年度报告', '缺少“工作”二字'],
    ['云溪区市场监督管理局2024年政府信息公开工作年度报告', '年份是2024年'],
    ['云溪区市场监督管理局政府信息公开工作年度报告', '没有写年份'],
    ['云溪区市场监管局2025年政府信息公开工作年度报告', '机关名称不一致'],
  ])('sees what is wrong with %s', (title, fault) => {
    const [message, ...more] = titled(title)
    expect(more).toEqual([])
    expect(message).toBe(`标题写作“${title}”，应为“云溪区市场监督管理局2025年政府信息公开工作年度报告”（${fault}）。`)
  })

  it('sees a missing title', () => {
    expect(titled('')).toEqual(['文件没有标题。'])
  })

  it.each(['', '　', '（未读出机关名称）'])('asks for the name of the organ when it is %j', (organisation) => {
    const nameless = completeReport('2021', { organisation })
    expect(messagesOf(check, nameless)).toEqual(['标题中没有机关名称。'])
    expect(messagesOf(check, nameless, { written: writtenOf(nameless) })).toEqual(['标题中没有机关名称。'])
  })

  it('refuses a year without a format and a year of another format', () => {
    expect(messagesOf(check, completeReport('2019', { year: 2018 }))).toEqual(['2018年没有对应的年度报告格式。'])
    expect(messagesOf(check, completeReport('2019', { year: 2021 }))[0]).toContain('2021年的报告应使用2021年格式')
  })
})
