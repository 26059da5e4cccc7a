import { describe, expect, it } from 'vitest'
import { countedYearIsTheReportYear as check } from '@/lib/checks/narrative/counted-year-is-the-report-year'
import type { NarrativeId } from '@/lib/formats/narrative'
import { bothFormats, completeReport, observe } from '../fixtures'

/** Of the report of 2025. */
const said = (text: string, id: NarrativeId = 'overview.disclosureOnRequest') =>
  observe(check, completeReport('2021', { narrative: { [id]: text } })).map(({ field, quote }) => [field, quote])

describe('counted-year-is-the-report-year', () => {
  it.each(bothFormats)('accepts a complete report of %s', (format) => {
    expect(observe(check, completeReport(format))).toEqual([])
  })

  it.each([
    '2025年共收到申请6件。',
    '全年收到申请6件，较2024年增加2件。',
    '2024年收到申请4件，2025年收到6件。',
    '办结2024年结转的申请2件。',
    '落实2024年政务公开工作要点，公开信息30条。',
    '针对2024年考核指出的问题，公开信息30条。',
    '2024年度评估反馈后补充发布信息12条。',
    '自2024年起累计公开信息1200条。',
    '2024年12月上线以来发布信息40条。',
    '公开《2024年度部门决算》等信息3条。',
    '2019年建成的专区公开信息12条。',
    '2026年将公开信息100条以上。',
    '去年收到申请4件。',
  ])('accepts %s', (text) => {
    expect(said(text)).toEqual([])
  })

  it.each(['2024年，我局共收到政府信息公开申请6件', '2026年公开信息30条', '二〇二四年度全年公开信息12篇'])(
    'asks about %s',
    (sentence) => {
      expect(said(`工作有序开展。${sentence}。`)).toEqual([['overview.disclosureOnRequest', sentence]])
    },
  )

  it('looks at the period and at the report that the lead announces', () => {
    expect(said('数据统计期限为2025年1月1日至12月31日。', 'lead')).toEqual([])
    expect(said('数据统计期限为2024年1月1日至2024年12月31日。', 'lead')).toHaveLength(1)
    expect(said('本报告统计期限自2025年1月1日起至2026年12月31日止。', 'otherMatters.text')).toHaveLength(1)
    expect(said('现公布本局2024年政府信息公开工作年度报告。', 'lead')).toHaveLength(1)
    expect(said('现公布本局2025年政府信息公开工作年度报告。', 'lead')).toEqual([])
  })

  it('leaves section 五 alone, where other years stand rightly', () => {
    expect(said('2024年公开信息30条，数量偏少。', 'problems.problems')).toEqual([])
  })
})
