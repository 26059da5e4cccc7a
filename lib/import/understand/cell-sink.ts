import { cellName } from '@/lib/formats/cell-name'
import { cellOf } from '@/lib/formats/cells'
import type { CellId, FormatDefinition } from '@/lib/formats/types'
import { isLabel, sameLabel } from '@/lib/import/recognise/label'
import { type ReadNumber, readNumber } from '@/lib/import/recognise/number'
import type { SourceCell } from '@/lib/import/recognise/source'
import type { Written } from '@/lib/report/written'

type WrittenCell = NonNullable<Written['cells'][CellId]>

/** Something that was read but that a person should look at. */
export interface Note {
  readonly text: string
  readonly where: string
}

/** Collects what the tables of a document say: values, slips in labels, and what was not understood. */
export class CellSink {
  readonly cells: Partial<Record<CellId, WrittenCell>> = {}
  readonly labels: { expected: string; found: string; where: string }[] = []
  readonly unread: { text: string; where: string }[] = []
  readonly notes: Note[] = []
  /** Cells whose value a person has to look at, with the reason. */
  readonly doubts: Partial<Record<CellId, string>> = {}

  constructor(
    readonly format: FormatDefinition,
    private readonly doubtful: string | null = null,
  ) {}

  /**
   * A number that stands in a cell. A second one for the same cell is not taken.
   *
   * @param unit of the column, where its label names one
   * @param doubts why the cell may be another one than it was taken for
   */
  value(
    id: CellId,
    { text, where, doubt, unsure }: SourceCell,
    unit?: '万元' | '元',
    doubts: readonly (string | null)[] = [],
  ): void {
    if (this.cells[id]) return this.leave({ text, where })
    const read: ReadNumber = unsure ? { ok: false } : readNumber(cellOf(this.format, id).kind, text, unit)
    this.cells[id] = { text: text.trim(), value: read.ok ? read.value : null }
    if (!read.ok && cellOf(this.format, id).parts !== null)
      this.unread.push({ text: text.trim(), where: `${where}，${cellName(this.format, id)}` })
    if (read.ok && read.value !== null) {
      const converted = read.converted ? `文件中以元为单位，写作“${text.trim()}”，读作 ${read.value} 万元` : null
      const remark = read.remark ? `括号中的说明“${read.remark}”未计入` : null
      const reasons = [remark, converted, doubt ?? null, ...doubts, this.doubtful].filter((reason) => reason !== null)
      if (reasons.length > 0) this.doubts[id] = [...new Set(reasons)].join('；')
    }
    if (read.ok && read.remark)
      this.notes.push({
        text: `${cellName(this.format, id)}读作 ${read.value}，括号中的说明“${read.remark}”未计入`,
        where,
      })
  }

  /** Text in a table that is neither a label nor a value of the format. */
  leave({ text, where }: SourceCell): void {
    if (text.trim() !== '') this.unread.push({ text: text.trim(), where })
  }

  /**
   * Why what stands under or beside this label is uncertain: its words differ from the official ones. Null where only
   * numbering or marks do.
   */
  labelDoubt(expected: string, { text }: SourceCell): string | null {
    return isLabel(text, expected) ? null : `项目名称写作“${text.trim().replace(/\s*\n\s*/g, '')}”，按“${expected}”读入`
  }

  /** A label as it stands beside the official one; the same slip in the same place is kept once. */
  label(expected: string, { text, where }: SourceCell): void {
    const found = text.trim()
    if (sameLabel(found, expected) || this.labels.some((slip) => slip.expected === expected && slip.where === where))
      return
    this.labels.push({ expected, found: found.replace(/\s*\n\s*/g, ''), where })
  }
}
