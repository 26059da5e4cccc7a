import { cellsOf } from '@/lib/formats/cells'
import type { CellId } from '@/lib/formats/types'
import { defineCheck } from '../define-check'
import { withoutColumn } from '../except'
import { lastYearOf, numberBefore } from '../last-year'
import { columnName, rowName } from '../wording'

/**
 * Format of 2019, both years: all that is disclosed is last year's and what was newly disclosed, less what was taken
 * down, which no table tells.
 */
export const totalDisclosedNotShrunk = defineCheck({
  code: 'X4',
  slug: 'total-disclosed-not-shrunk',
  severity: 'hint',
  except: withoutColumn('totalDisclosed'),
  needs: ['lastYear'],
  title: '对外公开总数量不少于上一年总数量与本年新公开数量之和',
  basis: '国办公开办函〔2019〕60号年度报告格式表二：本年新公开数量、对外公开总数量',
  run: (subject) => {
    const before = lastYearOf(subject)
    if (!before) return []
    const { format, number, report } = subject
    return [...cellsOf(format).values()].flatMap((cell) => {
      if (!cell.id.startsWith('proactive.') || !cell.id.endsWith('.totalDisclosed')) return []
      const disclosedCell: CellId = cell.id.replace('totalDisclosed', 'newlyDisclosed') as CellId
      const [total, disclosed, last] = [number(cell.id), number(disclosedCell), numberBefore(before, cell.id)]
      if (total === null || disclosed === null || last === null || total >= last + disclosed) return []
      return [
        {
          place: 'proactive',
          message: `${rowName(format, cell)}：对外公开总数量 ${total}；${report.year - 1}年 ${last} + 本年新公开 ${disclosed} = ${last + disclosed}；少 ${last + disclosed - total}。`,
          advice: '请核对；废止、失效后不再公开的除外。',
          cells: [cell.id, disclosedCell],
          left: { text: columnName(format, cell.id), value: total },
          right: {
            text: `${report.year - 1}年对外公开总数量 ${last} + 本年新公开 ${disclosed}`,
            value: last + disclosed,
          },
          difference: String(last + disclosed - total),
        },
      ]
    })
  },
})
