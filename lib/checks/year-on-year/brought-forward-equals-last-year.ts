import { cellsOf } from '@/lib/formats/cells'
import type { CellId } from '@/lib/formats/types'
import { defineCheck, type Observation } from '../define-check'
import { lastYearOf, numberBefore } from '../last-year'

/**
 * What is brought forward (上年结转) is what last year's report carried forward (结转下年度继续办理), in each of the
 * seven columns.
 */
export const broughtForwardEqualsLastYear = defineCheck({
  code: 'X1',
  slug: 'brought-forward-equals-last-year',
  severity: 'explain',
  needs: ['lastYear'],
  title: '上年结转的数量等于上一年报告中结转下年度的数量',
  basis:
    '年度报告格式表三第二项“上年结转”与上一年度报告第四项“结转下年度继续办理”是同一批申请（国办公开办函〔2021〕30号、〔2019〕60号）',
  run: (subject) => {
    const { report, format, number } = subject
    const before = lastYearOf(subject)
    if (!before) return []
    const columns = [...cellsOf(format).values()].filter(({ id }) => id.startsWith('requests.broughtForward.'))
    const findings = columns.flatMap(({ id, columnLabels, parts }): (Observation & { isTotal: boolean })[] => {
      const carried = numberBefore(before, id.replace('broughtForward', 'carriedForward') as CellId)
      const brought = number(id)
      if (brought === null || carried === null || brought === carried) return []
      const difference = Math.abs(brought - carried)
      return [
        {
          isTotal: parts !== null,
          place: 'requests',
          message: `表三“${columnLabels.at(-1)}”列：本年填写的上年结转为 ${brought}；${report.year - 1}年报告中结转下年度为 ${carried}；相差 ${difference}。`,
          advice: `一般应与上一年报告一致，请改为 ${carried}；确有不同的，请说明原因。`,
          cells: [id],
          left: { text: '上年结转', value: brought },
          right: { text: `${report.year - 1}年报告的结转下年度`, value: carried },
          difference: String(difference),
          ...(parts === null && {
            fix: { label: `改为 ${carried}`, changes: [{ field: id, value: String(carried) }] },
          }),
        },
      ]
    })
    // One slip, one explanation: the last column only speaks where no other column shows where its difference comes
    // from.
    const columnsOnly = findings.filter(({ isTotal }) => !isTotal)
    return (columnsOnly.length > 0 ? columnsOnly : findings).map(({ isTotal: _, ...observation }) => observation)
  },
})
