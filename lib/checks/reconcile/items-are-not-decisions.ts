import { defineCheck } from '../define-check'
import { withoutColumn } from '../except'
import { type ItemRow, itemRows } from '../item-rows'

/** Below this, a row by itself may come out equal by chance. */
const fewDecisions = 10

const signed = (change: number) => (change < 0 ? `− ${-change}` : `+ ${change}`)
const sum = ({ lastYear, change, decisions }: ItemRow) => `${lastYear} ${signed(change)} = ${decisions}`

/**
 * Format of 2019: last year's items and this year's change give this year's items, not this year's decisions. Where
 * they come to exactly the number of decisions, decisions were entered in all three columns.
 */
export const itemsAreNotDecisions = defineCheck({
  code: 'N13',
  slug: 'items-are-not-decisions',
  severity: 'explain',
  except: withoutColumn('itemsLastYear'),
  needs: [],
  title: '项目数量填的是事项数，没有误填为处理决定数量',
  basis:
    '国办公开办函〔2019〕60号年度报告格式表二：“上一年项目数量”“本年增/减”统计事项，“处理决定数量”统计本年作出的决定',
  run: (subject) => {
    const rows = itemRows(subject).filter(
      ({ lastYear, change, decisions }) => decisions !== null && decisions > 0 && lastYear + change === decisions,
    )
    const certain = rows.length > 1
    if (rows.length === 0 || (!certain && rows[0]!.decisions! < fewDecisions)) return []
    return [
      {
        place: 'proactive',
        ...(!certain && { severity: 'confirm' as const }),
        message: `${rows.map((row) => `${row.name}：上一年项目数量与本年增减之和正好是处理决定数量（${sum(row)}）`).join('；')}。`,
        advice: '前两栏填事项的项数及其增减，第三栏填本年作出的决定数。请核对前两栏是否填成了决定数。',
        cells: rows.flatMap(({ cells }) => [cells.lastYear, cells.change, cells.decisions]),
      },
    ]
  },
})
