import { cellsOf } from '@/lib/formats/cells'
import { defineCheck } from '../define-check'
import { withoutColumn } from '../except'
import { lastYearOf, numberBefore } from '../last-year'
import { columnName, rowName } from '../wording'

/**
 * Format of 2021: in force = last year's in force + issued − repealed. Documents that expired, were taken over or
 * counted anew break it rightly, so a reason will do. 对外公开总数量 of the format of 2019 is another notion and is
 * never joined to it.
 */
export const inForceFollowsLastYear = defineCheck({
  code: 'X2',
  slug: 'in-force-follows-last-year',
  severity: 'explain',
  except: withoutColumn('inForce'),
  needs: ['lastYear'],
  title: '现行有效件数等于上一年现行有效件数加本年制发减本年废止',
  basis: '国办公开办函〔2021〕30号年度报告格式表二：本年制发件数、本年废止件数、现行有效件数',
  run: (subject) => {
    const before = lastYearOf(subject)
    if (!before) return []
    const { format, number, report } = subject
    return [...cellsOf(format).values()].flatMap((cell) => {
      if (!cell.id.startsWith('proactive.') || !cell.id.endsWith('.inForce')) return []
      const row = cell.id.split('.')[1]!
      const cells = [cell.id, `proactive.${row}.issued`, `proactive.${row}.repealed`] as const
      const [inForce, issued, repealed] = cells.map(number)
      const last = numberBefore(before, cell.id)
      if (inForce == null || issued == null || repealed == null || last === null) return []
      const expected = last + issued - repealed
      if (inForce === expected) return []
      return [
        {
          place: 'proactive',
          message: `${rowName(format, cell)}：现行有效 ${inForce}；${report.year - 1}年现行有效 ${last} + 本年制发 ${issued} - 本年废止 ${repealed} = ${expected}；相差 ${Math.abs(inForce - expected)}。`,
          advice: '请核对三个数字；有效期届满、机构改革划转或者清理后重新统计的，请说明。',
          cells,
          left: { text: columnName(format, cell.id), value: inForce },
          right: {
            text: `${report.year - 1}年现行有效 ${last} + 本年制发 ${issued} - 本年废止 ${repealed}`,
            value: expected,
          },
          difference: String(Math.abs(inForce - expected)),
        },
      ]
    })
  },
})
