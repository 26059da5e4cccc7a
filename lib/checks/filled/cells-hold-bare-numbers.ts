import { cellName } from '@/lib/formats/cell-name'
import { type CellDefinition, cellsOf, isInTable } from '@/lib/formats/cells'
import { isGovernment } from '@/lib/std/chinese/organ-names'
import { halfWidth } from '@/lib/std/chinese/width'
import { compareDecimals, parseDecimal } from '@/lib/std/decimal'
import { withoutSpace } from '@/lib/std/text'
import { defineCheck, type Observation } from '../define-check'
import type { Subject } from '../subject'
import { enumerate, quote, sectionName } from '../wording'

/**
 * 万元. No department collects or spends a thousand million yuan of this kind as a rule; ten thousand times too much is
 * a slip in the unit.
 */
const looksLikeYuan = '100000'

/**
 * A cell holds a bare number in the unit of its column. Units typed behind a number are understood when a document is
 * read, so they are only pointed out; 万元 behind the amount of procurement is how the format of 2019 is printed.
 */
export const cellsHoldBareNumbers = defineCheck({
  code: 'N15',
  slug: 'cells-hold-bare-numbers',
  severity: 'confirm',
  needs: [],
  title: '单元格只填数字，金额以万元为单位',
  basis:
    '年度报告格式表二：收费金额的单位为万元，写在栏目名称中（国办公开办函〔2021〕30号）；2019年格式未规定单位，通行写作“万元”',
  run: (subject) => {
    const amounts = [...cellsOf(subject.format).values()].filter(({ kind }) => kind === 'wan')
    return [...amounts.flatMap((cell) => amount(subject, cell)), ...counts(subject)]
  },
})

const textOf = ({ written }: Subject, { id }: CellDefinition) => {
  const stands = written?.cells[id]
  return stands && stands.value !== null ? withoutSpace(stands.text) : ''
}

function amount(subject: Subject, cell: CellDefinition): Observation[] {
  const { format, computed, report } = subject
  const text = textOf(subject, cell)
  const name = cellName(format, cell.id)
  const value = parseDecimal(String(computed(cell.id)), 6)
  const inYuan = /(?<!万)元/.test(text)
  if (inYuan) {
    return [
      {
        place: cell.section,
        cells: [cell.id],
        message: `${name}写作${quote(text, 30)}，单位是元，合 ${value ?? ''} 万元。`,
        advice: '金额以万元为单位，请折算后填写。',
      },
    ]
  }
  if (value !== null && compareDecimals(value, looksLikeYuan) >= 0 && !isGovernment(report.organisation)) {
    return [
      {
        place: cell.section,
        cells: [cell.id],
        message: `${name}为 ${value} 万元，数额很大。`,
        advice: '请核对是否把元填成了万元。',
      },
    ]
  }
  if (
    text === '' ||
    (text.includes('万') && cell.unit !== '' && !/[（(]/.test(text)) ||
    !/\D/.test(text.replace(/[.,]/g, ''))
  )
    return []
  return [
    {
      place: cell.section,
      severity: 'hint',
      cells: [cell.id],
      message: `${name}写作${quote(text, 30)}，数字以外还有别的字。`,
      advice: cell.unit === '' ? '单位已写在栏目名称中，请只填数字。' : `请写作“${value ?? ''}${cell.unit}”。`,
    },
  ]
}

/** Nearly every cell is: then there is nothing to look for. */
const isPlain = (text: string) => /^-?\d*$/.test(text)

/** 14批 in a column of counts, ＋19 beside +387: one remark for each table. */
function counts(subject: Subject): Observation[] {
  const { format, written } = subject
  if (!written) return []
  const cells = [...cellsOf(format).values()].filter(
    (cell) =>
      isInTable(cell) &&
      (cell.kind === 'count' || cell.kind === 'change') &&
      !isPlain(written.cells[cell.id]?.text ?? ''),
  )
  const measured = cells.filter((cell) => /\d\p{Script=Han}/u.test(halfWidth(textOf(subject, cell))))
  const wideSigns = cells.filter((cell) => /^[＋－−–—]/.test(textOf(subject, cell)))
  return [
    ...gathered(subject, measured, (names) => `单元格里除数字外还写了单位：${names}。`, '请只填数字。'),
    ...gathered(subject, wideSigns, (names) => `增减的正负号不是半角：${names}。`, '正负号请统一用半角的“+”“-”。'),
  ]
}

function gathered(
  subject: Subject,
  cells: readonly CellDefinition[],
  message: (names: string) => string,
  advice: string,
): Observation[] {
  const { format } = subject
  return [...new Set(cells.map(({ section }) => section))].map((section) => {
    const here = cells.filter((cell) => cell.section === section)
    const names = enumerate(
      here.map((cell) => `${cellName(format, cell.id)}${quote(textOf(subject, cell), 20)}`),
      4,
    )
    return {
      place: section,
      severity: 'hint',
      cells: here.map(({ id }) => id),
      message: `${sectionName(format, section)}${message(names)}`,
      advice,
    }
  })
}
