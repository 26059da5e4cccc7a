import { describe, expect, it } from 'vitest'
import { runChecks } from '@/lib/checks/run'
import { makeSubject } from '@/lib/checks/subject'
import { type ReportNumber, reportNumbers, reportSources } from '../../fixtures/published'
import { imported } from '../../import/fixtures'

/** Slips of wording that people found in five published reports by reading them; nothing else may be said of them. */
const expected: Record<ReportNumber, string[]> = {
  '000': ['T6 （以下简称条例）', 'T11'],
  '001': ['T1 部暑', 'T1 政务信息公开', 'T2 規', 'T3 下:', 'T10 不及时。不主动'],
  '002': ['T1 国家企业信用信息系统', 'T1 确开内容', 'T4 题 。', 'T4 量 。', 'T11'],
  '003': ['T1 政府人民政府', 'T1 上上传', 'T1 参议创建', 'T4 下 ，', 'T11'],
  '004': ['T1 粘和度', 'T9 政协提案均源自各位代表'],
}

describe.each(reportSources)('the wording of five reports, $name', ({ text }) => {
  it.each(reportNumbers)('%s: every slip that the checks know is found, and no other', (number) => {
    const { report, written } = imported(text(number))
    const { findings } = runChecks(makeSubject(report, { written }))
    expect(
      findings.flatMap(({ code, quote }) => (code.startsWith('T') ? [`${code} ${quote ?? ''}`.trim()] : [])),
    ).toEqual(expected[number])
  })
})
