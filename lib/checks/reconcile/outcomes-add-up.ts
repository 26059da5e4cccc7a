import { shortLabel } from '@/lib/formats/cell-name'
import { cellOf, cellsOf } from '@/lib/formats/cells'
import type { CellId, FormatDefinition } from '@/lib/formats/types'
import { remember } from '@/lib/std/remember'
import { compareTotal, type TotalOf } from '../compare-total'
import { defineCheck } from '../define-check'

/** The total of the outcomes (（七）总计) is the sum of all outcomes above it, in each of the seven columns. */
export const outcomesAddUp = defineCheck({
  code: 'H2',
  slug: 'outcomes-add-up',
  severity: 'block',
  needs: [],
  title: '办理结果的总计等于各种办理结果之和',
  basis: '年度报告格式表三：（七）总计是第三项“本年度办理结果”各种情形的合计（国办公开办函〔2021〕30号、〔2019〕60号）',
  run: (subject) => {
    return subject.written ? totalsOf(subject.format).flatMap((total) => compareTotal(subject, total)) : []
  },
})

const totalsOf = remember((format: FormatDefinition): TotalOf[] => {
  const handled = [...cellsOf(format).values()].filter(({ id }) => id.startsWith('requests.handled.'))
  // The definition adds the last column across; here it is added down like the others.
  const rows = (handled[0]?.parts ?? []).map((part) => part.split('.')[1]!)
  return handled.map(({ id, columnLabels, rowLabels }) => ({
    section: 'requests',
    total: id,
    parts: rows.map((row): CellId => `requests.${row}.${id.split('.')[2]!}`),
    where: `表三“${columnLabels.at(-1)}”列`,
    totalName: rowLabels.at(-1)!,
    partName: (part) => shortLabel(cellOf(format, part).rowLabels.at(-1)!),
  }))
})
