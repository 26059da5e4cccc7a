import { cellOf, cellsOf } from '@/lib/formats/cells'
import type { CellId, FormatDefinition } from '@/lib/formats/types'
import type { Paragraph } from '@/lib/report/narrative'
import { listed, sentence } from './pieces'

/** Verbs for the three columns of 第二十条第（一）项, by the column; the formats ask for different things. */
const verbs: Readonly<Record<string, string>> = {
  issued: '制发',
  repealed: '废止',
  inForce: '现行有效',
  newlyMade: '新制作',
  newlyDisclosed: '新公开',
  totalDisclosed: '对外公开总数',
}

/** The columns of the format that there are verbs for, in its order. */
export const columnsOf = (format: FormatDefinition): readonly string[] =>
  [...cellsOf(format).keys()].flatMap((id) => {
    const [, row, column = ''] = id.split('.')
    return row === 'normativeDocuments' && column in verbs ? [column] : []
  })

/**
 * Normative documents (行政规范性文件) made, repealed and in force; 规章 only where the organ has any. Zeros are linked
 * numbers too: the sentence stays true when the table changes.
 *
 * @param count the value of a cell, 0 when it is not filled
 */
export function normativeDocumentsSentence(format: FormatDefinition, count: (id: CellId) => number): Paragraph {
  const cells = (row: string) => columnsOf(format).map((column): CellId => `proactive.${row}.${column}`)
  const rows = ['rules', 'normativeDocuments'].filter(
    (row) => row === 'normativeDocuments' || cells(row).some((id) => count(id) > 0),
  )
  const parts = rows.map((row) => {
    const name = cellOf(format, cells(row)[0]!).rowLabels.at(-1)!
    return listed(
      cells(row).map((id, at) => sentence`${[`${verbs[columnsOf(format)[at]!]}${at === 0 ? name : ''}`]}${id}件`),
      '，',
    )
  })
  return sentence`本年度${listed(parts, '；')}。`
}
