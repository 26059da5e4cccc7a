import { describe, expect, it } from 'vitest'
import { governmentReportsAssessment as check } from '@/lib/checks/narrative/government-reports-assessment'
import { completeReport, messagesOf } from '../fixtures'

const government = (supervision: string, organisation = '云溪区人民政府') =>
  messagesOf(check, completeReport('2021', { organisation, narrative: { 'overview.supervision': supervision } }))

describe('government-reports-assessment', () => {
  it.each(['开展考核，接受社会评议，没有发生责任追究。', '绩效占比4分，群众满意度测评结果良好，全年无人被问责。'])(
    'accepts %s',
    (text) => {
      expect(government(text)).toEqual([])
    },
  )

  it('names what is missing, also for a town', () => {
    expect(government('组织培训2次，纳入绩效考核。')).toEqual(['政府的报告没有写明社会评议、责任追究结果情况。'])
    expect(government('组织培训2次。', '云溪区青岩镇人民政府')).toEqual([
      '政府的报告没有写明工作考核、社会评议、责任追究结果情况。',
    ])
  })

  it('asks nothing of a department or an office', () => {
    expect(government('组织培训2次。', '云溪区市场监督管理局')).toEqual([])
    expect(government('组织培训2次。', '云溪区人民政府办公室')).toEqual([])
  })

  it('leaves a section that has not been begun to the check of the aspects', () => {
    expect(government('')).toEqual([])
  })
})
