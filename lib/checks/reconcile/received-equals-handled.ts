import { cellsOf } from '@/lib/formats/cells'
import type { CellId } from '@/lib/formats/types'
import { defineCheck, type Observation } from '../define-check'
import type { Subject } from '../subject'

/**
 * 第一项加第二项之和，等于第三项加第四项之和: received + brought forward = handled + carried forward, in each of the
 * seven columns.
 */
export const receivedEqualsHandled = defineCheck({
  code: 'H1',
  slug: 'received-equals-handled',
  severity: 'block',
  needs: [],
  title: '本年新收与上年结转之和等于办理结果总计与结转下年度之和',
  basis: '年度报告格式表三表头：“本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和”',
  run: (subject) =>
    [...cellsOf(subject.format).values()]
      .filter(({ id }) => id.startsWith('requests.received.'))
      .flatMap(({ id, columnLabels }) => compare(subject, id.split('.')[2]!, columnLabels.at(-1)!)),
})

function compare(subject: Subject, column: string, name: string): Observation[] {
  const cells = ['received', 'broughtForward', 'handled', 'carriedForward'].map(
    (row): CellId => `requests.${row}.${column}`,
  )
  const numbers = cells.map(subject.number)
  if (numbers.includes(null)) return []
  const [received, broughtForward, handled, carriedForward] = numbers as [number, number, number, number]
  const left = received + broughtForward
  const right = handled + carriedForward
  if (left === right) return []
  const difference = Math.abs(left - right)
  return [
    {
      place: 'requests',
      message: `表三“${name}”列：本年新收 ${received} + 上年结转 ${broughtForward} = ${left}；办理结果总计 ${handled} + 结转下年度 ${carriedForward} = ${right}；相差 ${difference}。`,
      advice:
        left > right
          ? '请核对是否有申请漏计办理结果，或未计入结转下年度。'
          : '请核对是否重复计算了办理结果，或少计了本年新收、上年结转。',
      cells,
      left: { text: `本年新收 ${received} + 上年结转 ${broughtForward}`, value: left },
      right: { text: `办理结果总计 ${handled} + 结转下年度 ${carriedForward}`, value: right },
      difference: String(difference),
    },
  ]
}
