import { defineCheck } from '../define-check'
import { withoutColumn } from '../except'
import { itemRows } from '../item-rows'

/** So many penalties do not rest on one item. */
const manyDecisions = 10

/**
 * Format of 2019: a whole organ with a single item of penalties and hundreds of decisions has counted the category, not
 * the items. One single licence is common (烟草专卖零售许可), so licences alone say nothing.
 */
export const itemsAreCountedOneByOne = defineCheck({
  code: 'N14',
  slug: 'items-are-counted-one-by-one',
  severity: 'confirm',
  except: withoutColumn('itemsLastYear'),
  needs: [],
  title: '项目数量按事项逐项统计，没有把一类算作一项',
  basis: '国办公开办函〔2019〕60号年度报告格式表二：“项目数量”统计行政许可、行政处罚等的具体事项',
  run: (subject) => {
    const single = itemRows(subject).filter(
      ({ id, lastYear, change, decisions }) =>
        /^(?:licences|penalties)$/.test(id) && lastYear + change === 1 && (decisions ?? 0) > 0,
    )
    if (!single.some(({ id, decisions }) => id === 'penalties' && decisions! >= manyDecisions)) return []
    return [
      {
        place: 'proactive',
        message: `${single.map(({ name, decisions }) => `${name}只有 1 项，处理决定却有 ${decisions} 件`).join('；')}。`,
        advice: '项目数量应按具体事项逐项统计，请核对是否把“一类”算成了“一项”。',
        cells: single.map(({ cells }) => cells.lastYear),
      },
    ]
  },
})
