import type { CellId, SectionId } from '@/lib/formats/types'
import type { Observation } from './define-check'
import type { Subject } from './subject'

/** A total (总计) and what it should be the sum of, with the words for it. */
export interface TotalOf {
  readonly section: SectionId
  readonly total: CellId
  readonly parts: readonly CellId[]
  /** Where the total stands, for example 表三“自然人”列. */
  readonly where: string
  readonly totalName: string
  readonly partName: (id: CellId) => string
}

/**
 * Compares a total with its parts. Only a total that a document wrote down can be wrong: the product computes its own.
 */
export function compareTotal(
  subject: Subject,
  { section, total, parts, where, totalName, partName }: TotalOf,
): Observation[] {
  const left = subject.number(total)
  const numbers = parts.map(subject.number)
  if (left === null || numbers.includes(null)) return []
  const right = (numbers as number[]).reduce((sum, number) => sum + number, 0)
  if (left === right) return []
  const terms = parts.flatMap((part, index) => (numbers[index] === 0 ? [] : [`${partName(part)} ${numbers[index]}`]))
  const sum = terms.length === 0 ? '各项之和' : terms.join(' + ')
  const difference = Math.abs(left - right)
  return [
    {
      place: section,
      message: `${where}：文件中的${totalName}为 ${left}；${sum} = ${right}；相差 ${difference}。`,
      advice: `请对照原始台账核对：各项无误的，总计应为 ${right}；总计无误的，请改正有误的单元格。`,
      cells: [total, ...parts],
      left: { text: totalName, value: left },
      right: { text: sum, value: right },
      difference: String(difference),
    },
  ]
}
