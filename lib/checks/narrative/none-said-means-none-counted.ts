import type { CellId } from '@/lib/formats/types'
import { type NoneSaid, noneSaid } from '@/lib/reading/none-said'
import { readReport } from '@/lib/reading/read-report'
import { placeOfField } from '../claims/place-of-field'
import { defineCheck, type Observation } from '../define-check'
import type { Subject } from '../subject'
import { quote } from '../wording'

/**
 * Where the text says that no application came in or that no case arose, the tables count none. The one or the other is
 * certainly wrong.
 */
export const noneSaidMeansNoneCounted = defineCheck({
  code: 'N5',
  slug: 'none-said-means-none-counted',
  severity: 'block',
  needs: [],
  title: '文中说没有收到申请或没有发生复议诉讼的，表中相应为 0',
  basis:
    '《政府信息公开条例》第五十条第（二）、（三）项；年度报告格式表三、表四（国办公开办函〔2021〕30号、〔2019〕60号）',
  run: (subject) =>
    readReport(subject)
      .filter(({ field }) => field.startsWith('overview.') || field === 'otherMatters.text')
      .flatMap((reading) => noneSaid(subject, reading).flatMap((none) => contradiction(subject, none))),
})

const bodies = ['businesses', 'researchBodies', 'publicBenefitBodies', 'legalServices', 'otherBodies'] as const

function cellsFor({ what, only }: NoneSaid): { readonly name: string; readonly cells: readonly CellId[] } {
  if (what === 'reconsideration') return { name: '表四行政复议总计', cells: ['cases.reconsideration.total'] }
  if (what === 'litigation')
    return {
      name: '表四行政诉讼总计',
      cells: ['cases.litigationDirect.total', 'cases.litigationAfterReconsideration.total'],
    }
  if (only === 'persons') return { name: '表三本年新收（自然人）', cells: ['requests.received.naturalPersons'] }
  if (only === 'bodies')
    return {
      name: '表三本年新收（法人或其他组织）',
      cells: bodies.map((column): CellId => `requests.received.${column}`),
    }
  return { name: '表三本年新收总计', cells: ['requests.received.total'] }
}

function contradiction({ number }: Subject, none: NoneSaid): Observation[] {
  const { name, cells } = cellsFor(none)
  const counted = cells.reduce((sum, id) => sum + (number(id) ?? 0), 0)
  if (counted === 0) return []
  return [
    {
      place: placeOfField(none.field),
      field: none.field,
      cells,
      quote: none.quote,
      message: `文中写${quote(none.quote, 60)}，${name}却为 ${counted}。`,
      advice: '请对照台账，改正文字或表格中有误的一处。',
      left: { text: '文中', value: 0 },
      right: { text: name, value: counted },
      // Said of cases of whatever kind, it may have been meant otherwise.
      ...(!none.named && { severity: 'confirm' as const }),
    },
  ]
}
