import { Document, FileChild } from 'docx'
import type { DocCell, TableBlock } from '@/lib/document/model'
import { compile } from './compile'
import type { Context } from './context'
import { buildTable } from './table'
import { type Setting, settingOf } from './table-height'

/** Stands for a table in the document that docx compiles; its XML is put in afterwards. */
export class TableSlot extends FileChild {
  static readonly mark = 'table-slot'
  constructor(readonly xml: string) {
    super(TableSlot.mark)
  }
}

/**
 * A number as it may stand in XML: what the cells of two reports differ in. Anything else in a cell counts as part of
 * the table's shape.
 */
const isFigure = ({ cellId, text }: DocCell) => cellId !== undefined && /^[+-]?[\d.]*$/.test(text)

/** Marks a figure that was taken out: a private-use character, which therefore no other cell may hold. */
const gap = '\ue000'
const takeOut = (cell: DocCell): DocCell => ({ ...cell, text: isFigure(cell) ? gap : cell.text.replaceAll(gap, '') })

/**
 * Tables already built: the XML around their figures. The tables of an official format are the same in every report but
 * for the numbers, and building 280 cells anew takes most of the time of a report.
 */
const shapes = new Map<string, readonly string[]>()
const shapesKept = 64

function shapeOf(block: TableBlock, setting: Setting, context: Pick<Context, 'pageBreakBefore'>): readonly string[] {
  const key = JSON.stringify([block, setting, context])
  const known = shapes.get(key)
  if (known) return known
  const file = new Document({ sections: [{ children: [buildTable(block, setting, context)] }] })
  const xml = /<w:tbl>.*<\/w:tbl>/s.exec(compile(file).get('word/document.xml')!)![0]
  const shape = xml.split(gap)
  if (shapes.size >= shapesKept) shapes.clear()
  shapes.set(key, shape)
  return shape
}

export function renderTable(block: TableBlock, { pageBreakBefore }: Context): TableSlot {
  const figures = block.rows.flatMap((row) => row.filter(isFigure).map(({ text }) => text))
  // How tall the table is depends on its figures: a number of twenty digits runs over many lines.
  const shape = shapeOf({ ...block, rows: block.rows.map((row) => row.map(takeOut)) }, settingOf(block), {
    pageBreakBefore,
  })
  return new TableSlot(shape.map((piece, index) => piece + (figures[index] ?? '')).join(''))
}
