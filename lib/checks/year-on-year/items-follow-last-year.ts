import { defineCheck, type Observation } from '../define-check'
import { withoutColumn } from '../except'
import { itemRows } from '../item-rows'
import { lastYearOf } from '../last-year'
import { columnName } from '../wording'

/** Above this many rows, one finding for the table: the organ counted anew, or last year counted something else. */
const mostAlone = 2

/** Format of 2019, both years: last year's items (上一年项目数量) are what last year's report came to. */
export const itemsFollowLastYear = defineCheck({
  code: 'X3',
  slug: 'items-follow-last-year',
  severity: 'explain',
  except: withoutColumn('itemsLastYear'),
  needs: ['lastYear'],
  title: '上一年项目数量等于上一年报告中的项目数量加增减',
  basis: '国办公开办函〔2019〕60号年度报告格式表二：上一年项目数量、本年增/减',
  run: (subject) => {
    const before = lastYearOf(subject)
    if (!before) return []
    const rowsBefore = new Map(itemRows(before).map((row) => [row.id, row]))
    const findings = itemRows(subject).flatMap(({ id, name, cells, lastYear }): Observation[] => {
      const last = rowsBefore.get(id)
      const expected = last ? last.lastYear + last.change : lastYear
      if (!last || expected === lastYear) return []
      const sum = `${last.lastYear} ${last.change < 0 ? '-' : '+'} ${Math.abs(last.change)} = ${expected}`
      return [
        {
          place: 'proactive',
          message: `${name}：上一年项目数量填的是 ${lastYear}；${subject.report.year - 1}年报告为 ${sum}；相差 ${Math.abs(lastYear - expected)}。`,
          advice: '一般应与上一年报告衔接；重新统计或者机构职能调整的，请说明。',
          cells: [cells.lastYear],
          left: { text: columnName(subject.format, cells.lastYear), value: lastYear },
          right: { text: `${subject.report.year - 1}年报告的项目数量与增减之和`, value: expected },
          difference: String(Math.abs(lastYear - expected)),
        },
      ]
    })
    if (findings.length <= mostAlone) return findings
    return [
      {
        place: 'proactive',
        message: `表二有 ${findings.length} 行的上一年项目数量与${subject.report.year - 1}年报告不衔接：${findings.map(({ message }) => message.replace(/。$/, '')).join('；')}。`,
        advice: findings[0]!.advice,
        cells: findings.flatMap(({ cells }) => cells!),
      },
    ]
  },
})
