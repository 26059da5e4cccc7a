import { outcomesOf } from '@/lib/formats/request-table'
import { isGroup, leavesOf } from '@/lib/formats/tree'
import type { CellId, FormatDefinition, LabelNode } from '@/lib/formats/types'
import type { Paragraph } from '@/lib/report/narrative'
import { bareLabel, listed, sentence } from './pieces'

const total = (row: string): CellId => `requests.${row}.total`

/**
 * What came in and how it ended (收到和处理政府信息公开申请情况): only outcomes that occurred are named. The sum of a
 * group (不予公开) is no cell of the format, so each of its reasons is named by itself.
 *
 * @param count the value of a cell that is filled
 */
export function requestsSentence(format: FormatDefinition, count: (id: CellId) => number): Paragraph {
  const [received, brought, handled, carried] = ['received', 'broughtForward', 'handled', 'carriedForward'].map(
    total,
  ) as [CellId, CellId, CellId, CellId]
  if (count(received) === 0 && count(brought) === 0) return ['本年度未收到政府信息公开申请。']
  const came = listed(
    [
      ...(count(received) > 0
        ? [sentence`本年度新收政府信息公开申请${received}件`]
        : [['本年度未新收政府信息公开申请']]),
      ...(count(brought) > 0 ? [sentence`上年结转${brought}件`] : []),
    ],
    '，',
  )
  const ended =
    count(handled) > 0
      ? sentence`办结${handled}件，其中${listed(
          outcomesOf(format).flatMap((node) => named(node, count)),
          '，',
        )}`
      : ['尚未办结']
  const left = count(carried) > 0 ? sentence`；结转下年度继续办理${carried}件` : []
  return sentence`${came}。${ended}${left}。`
}

function named(node: LabelNode, count: (id: CellId) => number): Paragraph[] {
  const found = leavesOf([node]).filter(({ leaf }) => count(total(leaf.id)) > 0)
  return found.map(
    ({ leaf }) =>
      sentence`${[isGroup(node) ? `${bareLabel(node.label)}（${bareLabel(leaf.label)}）` : bareLabel(leaf.label)]}${total(leaf.id)}件`,
  )
}
