import { composeDocument } from '@/lib/document/compose'
import { cellName } from '@/lib/formats/cell-name'
import { type CellDefinition, cellsOf, isInTable } from '@/lib/formats/cells'
import { formatById } from '@/lib/formats/registry'
import type { CellId, FormatDefinition } from '@/lib/formats/types'
import type { Opened } from '@/lib/import/imported'
import type { CellValue } from '@/lib/report/cell-value'
import { cellReader } from '@/lib/report/totals'

/** What a file says, in the terms both outputs of `check` use. */
export interface Summary {
  readonly format: FormatDefinition
  readonly title: string
  readonly sections: readonly { readonly heading: string; readonly text: string }[]
  /** Cells of the official tables, totals as written; null for one that is blank or absent. */
  readonly cells: ReadonlyMap<CellId, CellValue>
  readonly fees: ReadonlyMap<CellId, CellValue>
  readonly unread: readonly { readonly text: string; readonly where: string }[]
}

export function summarise({ report, written }: Opened): Summary {
  const format = formatById(report.content.format)
  const computed = cellReader(format, report.content.cells)
  const value = (id: CellId): CellValue => (written ? (written.cells[id]?.value ?? null) : computed(id))
  const definitions = [...cellsOf(format).values()]
  const isFee = (cell: CellDefinition) => !isInTable(cell)
  const unreadCells = Object.entries(report.content.unread).map(([id, text]) => ({
    text: text!,
    where: cellName(format, id as CellId),
  }))
  return {
    format,
    title: written ? written.title : `${report.organisation}${format.title(report.year)}`,
    sections: written ? written.sections.map(({ heading, text }) => ({ heading, text })) : composedSections({ report }),
    cells: new Map(definitions.filter((cell) => !isFee(cell)).map(({ id }) => [id, value(id)])),
    fees: new Map(definitions.filter(isFee).map(({ id }) => [id, value(id)])),
    unread: [...unreadCells, ...(written?.unread ?? [])],
  }
}

/** The sections as the report prints them. */
function composedSections({ report }: Pick<Opened, 'report'>): Summary['sections'] {
  const sections: { heading: string; text: string }[] = []
  for (const block of composeDocument(report, { createdAt: '', revision: 0, digest: '', code: null, draftMark: null })
    .blocks) {
    if (block.type === 'heading' && block.level === 1) sections.push({ heading: block.text, text: '' })
    if ((block.type === 'heading' && block.level === 2) || block.type === 'paragraph') {
      if (sections.length === 0) sections.push({ heading: '', text: '' })
      const last = sections.at(-1)!
      last.text += `${last.text === '' ? '' : '\n'}${block.text}`
    }
  }
  return sections
}
