import { cellOf, cellsOf } from '@/lib/formats/cells'
import { compareTotal } from '../compare-total'
import { defineCheck } from '../define-check'
import { rowName } from '../wording'

/** In table 4 the total of each of the three groups is the sum of how its cases ended and of those pending. */
export const caseTotalsAddUp = defineCheck({
  code: 'H4',
  slug: 'case-totals-add-up',
  severity: 'block',
  needs: [],
  title: '表四行政复议、行政诉讼各组的总计等于各种结果之和',
  basis: '年度报告格式表四：每组“总计”是各种审理结果与未审结案件的合计（国办公开办函〔2021〕30号、〔2019〕60号）',
  run: (subject) => {
    const { format, written } = subject
    if (!written) return []
    return [...cellsOf(format).values()]
      .filter(({ section, parts }) => section === 'cases' && parts !== null)
      .flatMap((cell) =>
        compareTotal(subject, {
          section: 'cases',
          total: cell.id,
          parts: cell.parts!,
          where: rowName(format, cell),
          totalName: cell.columnLabels.at(-1)!,
          partName: (part) => cellOf(format, part).columnLabels.at(-1)!,
        }),
      )
  },
})
