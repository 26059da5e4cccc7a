import { expect, it } from 'vitest'
import { runBatchChecks } from '@/lib/checks/across-organs/run-batch'
import { memberOf } from './batch'

it('puts the gravest findings first and gives each its code and severity', () => {
  const zeros = Object.fromEntries(
    Object.entries(memberOf('甲').report.content.cells).map(([id, value]) => [id, typeof value === 'string' ? '0' : 0]),
  )
  const text =
    '对港区十二家企业开展上门宣讲，收集意见四十七条并逐条答复。将泊位调度、收费标准、检查结果集中到一个专栏公开。联合海关发布通关指南，配套录制操作短片九部。每季度向船舶代理发放问卷，按照反馈调整栏目设置。危险货物作业审批结果随办随公开，附办理依据和期限。'
  const findings = runBatchChecks([
    memberOf('甲', { cells: zeros, narrative: { 'overview.summary': text } }),
    memberOf('乙', { organisation: '云溪区林业局', narrative: { 'overview.summary': text } }),
  ])
  expect(findings.map(({ code, member, severity }) => `${code} ${member} ${severity}`)).toEqual([
    'B4a 甲 explain',
    'B4a 乙 explain',
    'B4b 甲 confirm',
  ])
})

it('has nothing to say of one report', () => {
  expect(runBatchChecks([memberOf('甲')])).toEqual([])
})
