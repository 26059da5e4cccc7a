import { describe, expect, it } from 'vitest'
import { textDiffersFromLastYear as check } from '@/lib/checks/year-on-year/text-differs-from-last-year'
import { completeReport, observe } from '../fixtures'

const before = {
  'overview.summary':
    '本年度认真落实公开条例，围绕重点工作主动公开、及时回应。召开专题会议三次研究公开工作，印发年度任务分工方案。',
  'overview.proactiveDisclosure':
    '通过门户网站公开信息497条，制作政策图解12件。编制食品安全领域公开事项目录，逐项落实到科室和岗位。',
  'overview.informationManagement': '清理规范性文件两批，修订保密审查办法，对历史信息逐条复核。',
}
const after = {
  'overview.summary':
    '本年度以优化营商环境为主线安排公开工作，新增公开栏目两个。把群众留言办理情况纳入科室月度通报，限期整改问题九个。',
  'overview.proactiveDisclosure':
    '开展政策进企业活动，现场解答登记注册问题两百多个。推行双随机抽查结果当日公示，公示率百分之百。',
  'overview.informationManagement': '上线信息发布审批系统，审核环节全部留痕，错敏词自动提示。',
}
const others = { 'overview.disclosureOnRequest': '', 'overview.platforms': '', 'overview.supervision': '' }
const lastYear = completeReport('2021', { year: 2024, narrative: { ...before, ...others } }).content
const withText = (narrative: typeof before) =>
  observe(check, completeReport('2021', { narrative: { ...narrative, ...others } }), { lastYear })

describe('text-differs-from-last-year', () => {
  it('accepts a text written anew', () => {
    expect(withText(after)).toEqual([])
  })

  it('asks for a reason where nearly all was taken over and only figures were changed', () => {
    const [found, ...more] = withText({
      ...before,
      'overview.proactiveDisclosure': before['overview.proactiveDisclosure']
        .replace('497', '1,203')
        .replace('12', '30'),
    })
    expect(more).toEqual([])
    expect(found).toMatchObject({
      severity: 'explain',
      place: 'overview',
      field: 'overview.summary',
      left: { value: 100 },
    })
    expect(found!.message).toMatch(/^第一部分约 100% 的文字与去年的报告相同，或只改了数字，如“本年度认真落实公开条例/)
  })

  it('asks for a look where most was taken over', () => {
    const [found] = withText({ ...before, 'overview.informationManagement': after['overview.informationManagement'] })
    expect(found!.severity).toBeUndefined()
    expect(found!.left!.value).toBeGreaterThanOrEqual(60)
    expect(found!.left!.value).toBeLessThan(85)
  })

  it('is not assessed without last year’s report', () => {
    expect(check.needs).toEqual(['lastYear'])
  })
})
