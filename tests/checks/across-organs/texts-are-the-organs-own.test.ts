import { describe, expect, it } from 'vitest'
import { textsAreTheOrgansOwn as check } from '@/lib/checks/across-organs/texts-are-the-organs-own'
import { memberOf } from './batch'

const blank = {
  'overview.summary': '',
  'overview.disclosureOnRequest': '',
  'overview.informationManagement': '',
  'overview.platforms': '',
  'overview.supervision': '',
  'problems.problems': '',
  'problems.improvements': '',
}
const harbour =
  '对港区十二家企业开展上门宣讲，收集意见四十七条并逐条答复。将泊位调度、收费标准、检查结果集中到一个专栏公开。联合海关发布通关指南，配套录制操作短片九部。每季度向船舶代理发放问卷，按照反馈调整栏目设置。危险货物作业审批结果随办随公开，附办理依据和期限。'
const forest =
  '围绕林长制公开巡护记录，在各村设置信息公开栏一百二十处。古树名木保护名录随图上网，方便游客扫码查看位置。森林防火期每日公布火险等级，回应来电咨询三百余次。退耕还林补助资金发放到户情况全部张榜。'
const members = (first: string, second: string) => [
  memberOf('甲', { organisation: '海门区交通运输局', narrative: { ...blank, 'overview.proactiveDisclosure': first } }),
  memberOf('乙', { organisation: '云溪县林业局', narrative: { ...blank, 'overview.proactiveDisclosure': second } }),
]

describe('texts-are-the-organs-own', () => {
  it('accepts texts of two organs', () => {
    expect(check.run(members(harbour, forest))).toEqual([])
  })

  it('finds a copy with other figures, names the other organ and shows the sentences', () => {
    const found = check.run(members(harbour, harbour.replace('四十七条', '若干条')))
    expect(found.map(({ member, other, severity }) => [member, other, severity])).toEqual([
      ['甲', '乙', 'explain'],
      ['乙', '甲', 'explain'],
    ])
    expect(found[0]!.message).toMatch(/^第一部分约 \d{2,3}% 的文字与“云溪县林业局”的报告相同/)
    expect(found[0]!.passages!.length).toBeGreaterThanOrEqual(3)
  })
})
