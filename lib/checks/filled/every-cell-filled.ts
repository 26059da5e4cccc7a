import type { CellDefinition } from '@/lib/formats/cells'
import type { FormatDefinition, SectionId } from '@/lib/formats/types'
import { type CellRow, mostPerTable, tableRows } from '../cell-groups'
import { defineCheck, type Fix, type Observation } from '../define-check'
import { enumerate, rowName, sectionName } from '../wording'

/**
 * Every cell of the three tables holds a number. A clerk who has just begun sees one line for each table; only when few
 * rows are left open does each of them get its own.
 */
export const everyCellFilled = defineCheck({
  code: 'H5',
  slug: 'every-cell-filled',
  severity: 'block',
  needs: [],
  title: '三张表的每个单元格都已填写',
  basis: '年度报告格式表二、表三、表四各栏均须填报，没有发生的填 0，不留空白（国办公开办函〔2021〕30号、〔2019〕60号）',
  run: ({ format, state, number, computed }) => {
    /** A total that is blank beside parts that are filled: what it comes to. */
    const sumOf = ({ id, parts }: CellDefinition): number | null => {
      const sum = parts?.every((part) => number(part) !== null) ? computed(id) : null
      return typeof sum === 'number' ? sum : null
    }
    const observation = (place: SectionId, blank: readonly CellDefinition[], message: string) =>
      blankCells(place, blank, message, sumOf)
    return tableRows(format).flatMap(({ section, rows }) => {
      const open = rows.flatMap((row) => {
        const blank = row.filter(({ id }) => state(id) === 'blank')
        return blank.length > 0 ? [{ row, blank }] : []
      })
      if (open.length === 0) return []
      const blank = open.flatMap((entry) => entry.blank)
      const untouched = rows.flat().every(({ id, parts }) => parts !== null || state(id) === 'blank')
      if (untouched) return [observation(section, blank, `${sectionName(format, section)}还没有填写。`)]
      if (open.length <= mostPerTable)
        return open.map((entry) => observation(section, entry.blank, rowMessage(format, entry.row, entry.blank)))
      const names = open.map(({ row }) => rowName(format, row[0]).replace(/^表.(?=“)/, ''))
      return [
        observation(
          section,
          blank,
          `${sectionName(format, section)}还有 ${blank.length} 个单元格未填，分布在 ${open.length} 行：${enumerate(names, 3)}。`,
        ),
      ]
    })
  },
})

function rowMessage(format: FormatDefinition, row: CellRow, blank: readonly CellDefinition[]): string {
  const inputs = row.filter(({ parts }) => parts === null)
  const whole = inputs.length > 1 && inputs.every((cell) => blank.includes(cell))
  return whole
    ? `${rowName(format, row[0])}整行未填。`
    : `${rowName(format, row[0])}有 ${blank.length} 个单元格未填：${enumerate(blank.map((cell) => cell.columnLabels.at(-1)!))}。`
}

function blankCells(
  place: SectionId,
  blank: readonly CellDefinition[],
  message: string,
  sumOf: (total: CellDefinition) => number | null,
): Observation {
  const inputs = blank.filter(({ parts }) => parts === null)
  const cells = [...inputs, ...blank.filter((cell) => !inputs.includes(cell))].map(({ id }) => id)
  if (inputs.length === 0) {
    const sum = blank.length === 1 ? sumOf(blank[0]!) : null
    return {
      place,
      message,
      cells,
      advice: `这是总计，请核对原文件是否漏排了一格，并按各项之和${sum === null ? '' : ` ${sum} `}补上。`,
    }
  }
  const fix: Fix = { label: '空白处填 0', changes: inputs.map(({ id }) => ({ field: id, value: '0' })) }
  return { place, message, cells, fix, advice: '请填写；没有发生的请填 0，不要留空。' }
}
