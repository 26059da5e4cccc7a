import { cellName } from '@/lib/formats/cell-name'
import { cellsOf } from '@/lib/formats/cells'
import { type FormatId, formatById } from '@/lib/formats/registry'
import type { CellId } from '@/lib/formats/types'
import { cellReader } from '@/lib/report/totals'
import { type BatchObservation, defineBatchCheck, type Member } from './define-batch-check'

/** Peers that must have a figure before anybody can be far from them. */
const leastPeers = 5

/**
 * How far a figure may lie from the middle of its peers, in robust standard deviations of its logarithm, and by what
 * factor at least.
 */
const farthest = 3.5
const leastFactor = 20

/** Scatter below which peers count as equal: without it one unit more among twins would be far out. */
const leastScatter = 0.35

/**
 * Offices of one kind bear the same words behind the name of their place: 渝中区市场监督管理局 and
 * 巴南区市场监督管理局.
 */
export function kindOf(organisation: string): string {
  return organisation.replace(
    /^.*(?:自治区|自治州|自治县|自治旗|新区|开发区|省|州|盟|县|旗|市(?!场|容|管理|民(?!政|族|宗)|政(?!府|法|务))|区(?!域|划))(?=.{2})/u,
    '',
  )
}

/**
 * The figures that peers are compared by: decisions and requests, not sums of money, which depend on the size of the
 * place.
 */
function compared(format: FormatId): CellId[] {
  return [...cellsOf(formatById(format)).values()]
    .filter(({ id, kind }) => kind === 'count' && (id.endsWith('.decisions') || id === 'requests.received.total'))
    .map(({ id }) => id)
}

/** No figure lies far from those of all offices of the same kind: 12 licences where the others have thousands. */
export const figuresLikeThoseOfPeers = defineBatchCheck({
  code: 'B3',
  slug: 'figures-like-those-of-peers',
  severity: 'hint',
  title: '数字与同类单位相差不悬殊',
  basis: '年度报告格式表二、表三的统计口径（国办公开办函〔2021〕30号、〔2019〕60号）；主管部门通知要求“数据精确”',
  run: (members) => {
    const groups = new Map<string, Member[]>()
    for (const member of members) {
      const key = `${kindOf(member.report.organisation)} ${member.report.content.format}`
      groups.set(key, [...(groups.get(key) ?? []), member])
    }
    return [...groups.values()].flatMap((group) =>
      group.length < leastPeers
        ? []
        : compared(group[0]!.report.content.format).flatMap((cell) => outliers(group, cell)),
    )
  },
})

function outliers(group: readonly Member[], cell: CellId): BatchObservation[] {
  const format = formatById(group[0]!.report.content.format)
  const figures = group.flatMap(({ id, report }) => {
    const value = cellReader(format, report.content.cells)(cell)
    return typeof value === 'number' ? [{ id, value, log: Math.log1p(value) }] : []
  })
  if (figures.length < leastPeers) return []
  const middle = median(figures.map(({ log }) => log))
  const scatter = Math.max(leastScatter, 1.4826 * median(figures.map(({ log }) => Math.abs(log - middle))))
  const usual = median(figures.map(({ value }) => value))
  return figures.flatMap(({ id, value, log }): BatchObservation[] => {
    const factor = Math.exp(Math.abs(log - middle))
    if (Math.abs(log - middle) / scatter <= farthest || factor < leastFactor) return []
    return [
      {
        member: id,
        place: cell.startsWith('requests.') ? 'requests' : 'proactive',
        cells: [cell],
        message: `${cellName(format, cell)}为 ${value}，同类 ${figures.length} 个单位的中位数是 ${usual}。`,
        advice: '请与该单位核实口径和数字。',
        left: { text: '本单位', value },
        right: { text: '同类单位中位数', value: usual },
      },
    ]
  })
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}
