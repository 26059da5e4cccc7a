import { cellName } from '@/lib/formats/cell-name'
import { type CellDefinition, cellsOf } from '@/lib/formats/cells'
import { parseCell } from '@/lib/report/cell-value'
import { mostPerTable } from '../cell-groups'
import { defineCheck, type Observation } from '../define-check'
import type { Subject } from '../subject'
import { enumerate, quote, sectionName } from '../wording'

interface UnreadCell {
  readonly cell: CellDefinition
  readonly text: string
  readonly code: string
  readonly reason: string
}

const zeroAdvice = '没有发生的，请填 0。'

const advices: Readonly<Record<string, string>> = {
  'cell.nothing': zeroAdvice,
  'cell.fraction': '请改为整数。',
  'cell.negative': '请核对是否多输入了负号。',
  'cell.tooLong': '请核对后重新填写。',
  'cell.unit': '请删去单位，并核对金额是否已按本栏单位折算。',
}

/**
 * What stands in a cell is a whole number that is not negative, signed only where the format says so (本年增/减), or an
 * amount of money.
 */
export const cellsAreNumbers = defineCheck({
  code: 'H6',
  slug: 'cells-are-numbers',
  severity: 'block',
  needs: [],
  title: '单元格中填写的都是数字',
  basis:
    '年度报告格式表二、表三、表四填报数量（非负整数，“本年增/减”可带正负号）和金额；“/”“无”等不是数字（国办公开办函〔2021〕30号、〔2019〕60号）',
  run: (subject) => {
    const unread = [...cellsOf(subject.format).values()].flatMap((cell) =>
      subject.state(cell.id) === 'unread' ? [readAgain(subject, cell)] : [],
    )
    const sections = new Set(unread.map(({ cell }) => cell.section))
    return [...sections].flatMap((section) => {
      const here = unread.filter(({ cell }) => cell.section === section)
      const nothing = here.filter(({ code }) => code === 'cell.nothing')
      const others = here.filter(({ code }) => code !== 'cell.nothing')
      return [
        ...(nothing.length > 1 ? [together(subject, nothing)] : nothing.map((entry) => alone(subject, entry))),
        ...(others.length > mostPerTable ? [together(subject, others)] : others.map((entry) => alone(subject, entry))),
      ]
    })
  },
})

function readAgain({ unread }: Subject, cell: CellDefinition): UnreadCell {
  const text = unread(cell.id)
  const parsed = parseCell(cell.kind, text)
  return parsed.ok
    ? { cell, text, code: 'cell.notTaken', reason: `${quote(text, 20)}尚未计入` }
    : { cell, text, code: parsed.code, reason: parsed.message }
}

function alone({ format }: Subject, { cell, code, text, reason }: UnreadCell): Observation {
  const nothing = code === 'cell.nothing'
  const wrong = nothing ? `填的是${quote(text, 20)}，不是数字` : reason
  return {
    place: cell.section,
    message: `${cellName(format, cell.id)}：${wrong}。`,
    advice: advices[code] ?? '请重新填写，只填数字。',
    cells: [cell.id],
    ...(nothing && zeros([cell])),
  }
}

function together({ format }: Subject, entries: readonly UnreadCell[]): Observation {
  const cells = entries.map(({ cell }) => cell)
  const texts = [...new Set(entries.map(({ text }) => quote(text, 12)))]
  const nothing = entries[0]!.code === 'cell.nothing'
  return {
    place: cells[0]!.section,
    message: `${sectionName(format, cells[0]!.section)}有 ${cells.length} 个单元格填的不是数字（${enumerate(texts, 3)}）：${enumerate(
      cells.map(({ id }) => cellName(format, id)),
      3,
    )}。`,
    advice: nothing ? zeroAdvice : '请逐个改正，只填数字。',
    cells: cells.map(({ id }) => id),
    ...(nothing && zeros(cells)),
  }
}

/** The offer of 0 for text that means "nothing"; a person takes it or not. */
function zeros(cells: readonly CellDefinition[]): Pick<Observation, 'fix'> {
  const changes = cells.filter(({ parts }) => parts === null).map(({ id }) => ({ field: id, value: '0' }))
  return changes.length > 0 ? { fix: { label: '改填 0', changes } } : {}
}
