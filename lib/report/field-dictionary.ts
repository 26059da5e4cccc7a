import { cellName } from '@/lib/formats/cell-name'
import { type CellDefinition, cellsOf } from '@/lib/formats/cells'
import { narrativeIds, narrativeName } from '@/lib/formats/narrative'
import type { CellKind, FormatDefinition } from '@/lib/formats/types'
import { byteOrderMark, printCsv } from '@/lib/std/csv'

/** One field of a published file (字段). */
export interface FieldEntry {
  /** Id in JSON and CSV. */
  readonly id: string
  /** Heading of the section it stands in; '' for what belongs to the whole report. */
  readonly section: string
  /** Official labels from outside in, rows first. */
  readonly path: readonly string[]
  /** Short name, as in the heading of the table of all organs. */
  readonly name: string
  readonly unit: string
  readonly type: string
  /** Ids of the cells it is the total of; empty for what people fill in. */
  readonly sumOf: readonly string[]
}

const types: Record<CellKind, string> = {
  count: '整数，不小于0',
  change: '整数，可为负数',
  wan: '金额，最多6位小数',
  yuan: '金额，最多2位小数',
}

/** The unit of a cell where the format knows one: behind the number, or by its kind. */
export const unitOf = ({ kind, unit }: Pick<CellDefinition, 'kind' | 'unit'>): string =>
  unit || (kind === 'wan' ? '万元' : kind === 'yuan' ? '元' : '')

/** All fields of a format (字段说明): the cells in reading order, then the texts and the date. */
export function fieldDictionary(format: FormatDefinition): FieldEntry[] {
  const headings = new Map(format.sections.map(({ id, heading }) => [id as string, heading]))
  const cells = [...cellsOf(format).values()].map(
    (cell): FieldEntry => ({
      id: cell.id,
      section: headings.get(cell.section)!,
      path: [...cell.rowLabels, ...cell.columnLabels],
      name: cellName(format, cell.id),
      unit: unitOf(cell),
      type: types[cell.kind],
      sumOf: cell.parts ?? [],
    }),
  )
  const texts = narrativeIds.map((id): FieldEntry => {
    const name = narrativeName(format, id)
    return { id, section: headings.get(id.split('.')[0]!) ?? '', path: [name], name, unit: '', type: '文字', sumOf: [] }
  })
  return [
    ...cells,
    ...texts,
    {
      id: 'issuedOn',
      section: '',
      path: ['成文日期'],
      name: '成文日期',
      unit: '',
      type: '日期，YYYY-MM-DD',
      sumOf: [],
    },
  ]
}

/** How labels are joined where they stand in one cell of a table. */
export const labelPath = (path: readonly string[]): string => path.join(' > ')

const source = ({ sumOf }: FieldEntry): string => (sumOf.length > 0 ? '合计' : '填报')

export function printFieldsCsv(format: FormatDefinition): string {
  const rows = fieldDictionary(format).map((field) => [
    field.id,
    field.section,
    labelPath(field.path),
    field.name,
    field.unit,
    field.type,
    source(field),
    field.sumOf.join(' + '),
  ])
  return `${byteOrderMark}${printCsv([['编号', '部分', '名称', '简称', '单位', '类型', '来源', '合计项'], ...rows])}`
}

export function printFieldsJson(format: FormatDefinition): string {
  const { id, name, notice, years } = format
  return `${JSON.stringify({ kind: 'ogi-field-dictionary', format: id, name, notice, years, fields: fieldDictionary(format) }, null, 2)}\n`
}
