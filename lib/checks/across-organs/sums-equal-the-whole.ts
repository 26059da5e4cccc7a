import { cellName } from '@/lib/formats/cell-name'
import { type CellDefinition, cellsOf, isInTable } from '@/lib/formats/cells'
import { formatById } from '@/lib/formats/registry'
import { cellReader } from '@/lib/report/totals'
import { isGovernment } from '@/lib/std/chinese/organ-names'
import { sumDecimals } from '@/lib/std/decimal'
import { enumerate } from '../wording'
import { type BatchObservation, defineBatchCheck, type Member } from './define-batch-check'

/** Where all units below a government have reported, its report (汇总) is their sum, cell by cell. */
export const sumsEqualTheWhole = defineBatchCheck({
  code: 'B2',
  slug: 'sums-equal-the-whole',
  severity: 'confirm',
  title: '政府的汇总报告等于所属各单位之和',
  basis:
    '《政府信息公开条例》第四十九条第二款：县级以上地方人民政府的主管部门公布本级政府的年度报告；汇总数据来自各单位',
  run: (members) =>
    members.flatMap((whole) => {
      // The report of a government; the one of its office is one of the parts.
      if (!whole.complete || !isGovernment(whole.report.organisation)) return []
      const parts = below(whole, members)
      if (parts.length === 0 || parts.some(({ report }) => report.content.format !== whole.report.content.format))
        return []
      return compare(whole, parts)
    }),
})

/** All members below one; a government further down has summed its own up already. */
function below(whole: Member, members: readonly Member[]): Member[] {
  return members
    .filter(({ parent }) => parent === whole.id)
    .flatMap((child) => (isGovernment(child.report.organisation) ? [child] : [child, ...below(child, members)]))
}

function compare(whole: Member, parts: readonly Member[]): BatchObservation[] {
  const format = formatById(whole.report.content.format)
  const readers = parts.map(({ report }) => cellReader(format, report.content.cells))
  const read = cellReader(format, whole.report.content.cells)
  const wrong = [...cellsOf(format).values()]
    .filter((cell) => cell.parts === null && isInTable(cell))
    .flatMap((cell) => {
      const values = readers.map((reader) => reader(cell.id))
      const stands = read(cell.id)
      // A part that is not filled leaves the sum open.
      if (stands === null || values.includes(null)) return []
      const sum = sumDecimals(values.map(String))
      return sumDecimals([String(stands)]) === sum ? [] : [{ cell, stands, sum }]
    })
  const [first] = wrong
  if (!first) return []
  const said = (each: { cell: CellDefinition; stands: number | string; sum: string }) =>
    `${cellName(format, each.cell.id)}报告 ${each.stands}、各单位之和 ${each.sum}`
  return [
    {
      member: whole.id,
      place: first.cell.section,
      cells: wrong.map(({ cell }) => cell.id),
      message: `与所属 ${parts.length} 个单位之和有 ${wrong.length} 处不同：${enumerate(wrong.slice(0, 5).map(said), 4)}。`,
      advice: '请核对是否有单位漏汇总，或各单位后来改过数字。',
      left: { text: '汇总报告', value: first.stands },
      right: { text: '各单位之和', value: first.sum },
    },
  ]
}
