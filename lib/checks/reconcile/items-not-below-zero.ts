import { defineCheck } from '../define-check'
import { withoutColumn } from '../except'
import { itemRows } from '../item-rows'
import { columnName } from '../wording'

/** Format of 2019: an organ cannot have given up more items (事项) than it had. */
export const itemsNotBelowZero = defineCheck({
  code: 'N12',
  slug: 'items-not-below-zero',
  severity: 'block',
  except: withoutColumn('itemsLastYear'),
  needs: [],
  title: '上一年项目数量加上本年增减不小于零',
  basis: '国办公开办函〔2019〕60号年度报告格式表二：“本年增/减”是在上一年项目数量基础上的增减',
  run: (subject) =>
    itemRows(subject).flatMap(({ name, cells, lastYear, change }) =>
      lastYear + change >= 0
        ? []
        : [
            {
              place: 'proactive',
              message: `${name}：上一年项目数量 ${lastYear}，本年减少 ${-change}，减去的比原有的多 ${-(lastYear + change)}。`,
              advice: '请核对上一年项目数量和本年增减；增加的请不要加负号。',
              cells: [cells.change, cells.lastYear],
              left: { text: columnName(subject.format, cells.lastYear), value: lastYear },
              right: { text: columnName(subject.format, cells.change), value: change },
              difference: String(lastYear + change),
            },
          ],
    ),
})
