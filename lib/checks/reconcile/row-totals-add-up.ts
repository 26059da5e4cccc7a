import { cellOf, cellsOf } from '@/lib/formats/cells'
import { compareTotal } from '../compare-total'
import { defineCheck } from '../define-check'
import { rowName } from '../wording'

/** The last column of table 3 (总计) is the sum of the six kinds of requesters, in every row. */
export const rowTotalsAddUp = defineCheck({
  code: 'H3',
  slug: 'row-totals-add-up',
  severity: 'block',
  needs: [],
  title: '表三每一行的总计等于各类申请人之和',
  basis: '年度报告格式表三：“总计”列是自然人与各类法人或其他组织的合计（国办公开办函〔2021〕30号、〔2019〕60号）',
  run: (subject) => {
    const { format, written } = subject
    if (!written) return []
    return [...cellsOf(format).values()]
      .filter(({ id }) => id.startsWith('requests.') && id.endsWith('.total'))
      .flatMap((cell) =>
        compareTotal(subject, {
          section: 'requests',
          total: cell.id,
          parts: cell.parts!,
          where: `${rowName(format, cell)}行`,
          totalName: cell.columnLabels.at(-1)!,
          partName: (part) => cellOf(format, part).columnLabels.at(-1)!,
        }),
      )
  },
})
