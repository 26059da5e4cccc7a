import { cellOf } from '@/lib/formats/cells'
import type { CellId, FormatDefinition } from '@/lib/formats/types'
import type { Paragraph } from '@/lib/report/narrative'
import { listed, sentence } from './pieces'

type CaseGroup = 'reconsideration' | 'litigationDirect' | 'litigationAfterReconsideration'

/**
 * Reconsiderations and lawsuits (行政复议、行政诉讼) over the disclosure of information, with the results that
 * occurred.
 */
export function casesSentence(format: FormatDefinition, count: (id: CellId) => number): Paragraph {
  const total = (group: CaseGroup): CellId => `cases.${group}.total`
  const withResults = (group: CaseGroup): Paragraph => {
    const results = (cellOf(format, total(group)).parts ?? []).filter((id) => count(id) > 0)
    return sentence`${total(group)}件（${listed(
      results.map((id) => sentence`${[cellOf(format, id).columnLabels.at(-1)!]}${id}件`),
      '、',
    )}）`
  }
  const litigation = (['litigationDirect', 'litigationAfterReconsideration'] as const).filter(
    (group) => count(total(group)) > 0,
  )
  const reconsidered = count(total('reconsideration')) > 0
  if (!reconsidered && litigation.length === 0) return ['本年度未发生因政府信息公开引起的行政复议、行政诉讼。']
  const first = reconsidered
    ? sentence`因政府信息公开被申请行政复议${withResults('reconsideration')}`
    : ['未发生因政府信息公开引起的行政复议']
  const kinds = litigation.map(
    (group) => sentence`${[cellOf(format, total(group)).columnLabels.at(-2)!]}${withResults(group)}`,
  )
  const second = kinds.length > 0 ? sentence`被提起行政诉讼，其中${listed(kinds, '，')}` : ['未发生行政诉讼']
  return sentence`本年度${first}；${second}。`
}
