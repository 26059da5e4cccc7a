import { cellsOf } from '@/lib/formats/cells'
import { defineCheck } from '../define-check'
import { lastYearOf, numberBefore } from '../last-year'
import { rowName } from '../wording'

/**
 * A case pending (尚未审结) at the end of last year is decided this year or still pending: this year's group cannot
 * hold fewer cases.
 */
export const pendingCasesReappear = defineCheck({
  code: 'X5',
  slug: 'pending-cases-reappear',
  severity: 'explain',
  needs: ['lastYear'],
  title: '上一年尚未审结的复议、诉讼案件计入了本年',
  basis: '年度报告格式表四：各组统计本年的审理结果和尚未审结的案件（国办公开办函〔2021〕30号、〔2019〕60号）',
  run: (subject) => {
    const before = lastYearOf(subject)
    if (!before) return []
    const { format, number, report } = subject
    return [...cellsOf(format).values()].flatMap((cell) => {
      if (cell.section !== 'cases' || !cell.id.endsWith('.pending')) return []
      const group = cell.id.split('.')[1]!
      const total = number(`cases.${group}.total`)
      const pending = numberBefore(before, cell.id)
      if (total === null || pending === null || total >= pending) return []
      return [
        {
          place: 'cases',
          message: `${rowName(format, cell)}：${report.year - 1}年报告有 ${pending} 件尚未审结，本年审结的和尚未审结的一共只有 ${total} 件；相差 ${pending - total}。`,
          advice:
            '上一年尚未审结的案件，本年审结的计入相应结果，仍未审结的计入尚未审结；请核对是否漏计，确有原因的请说明。',
          cells: (['upheld', 'corrected', 'otherResult', 'pending'] as const).map(
            (result) => `cases.${group}.${result}` as const,
          ),
          left: { text: '本年总计', value: total },
          right: { text: `${report.year - 1}年尚未审结`, value: pending },
          difference: String(pending - total),
        },
      ]
    })
  },
})
