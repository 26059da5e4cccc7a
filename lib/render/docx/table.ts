import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  StringValueElement,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx'
import type { TableBlock } from '@/lib/document/model'
import { type PlacedCell, place } from '@/lib/document/place'
import { cleanText } from '@/lib/std/text'
import { rule, tableStyle } from '../page-style'
import type { Context } from './context'
import { brokenLabel } from './label'
import { styleId } from './styles'
import { type Setting, sidePadding } from './table-height'
import { runs } from './text'
import { textWidth, twips, twipsFromMm } from './units'

/** Widths in twips whose sum is exactly the type area: rounding falls on the last column. */
function columnWidths(block: TableBlock): number[] {
  const edges = tableStyle[block.id]
    .shares(block.columns)
    .reduce<number[]>((sums, share) => [...sums, (sums.at(-1) ?? 0) + share], [])
  const rounded = edges.map((edge, index) => (index === edges.length - 1 ? textWidth : Math.round(edge * textWidth)))
  return rounded.map((edge, index) => edge - (rounded[index - 1] ?? 0))
}

const line = { style: BorderStyle.SINGLE, size: rule.width * 8, color: 'auto', space: 0 }
const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line }

/** A table with its accessible name, which docx has no option for. */
class CaptionedTable extends Table {
  constructor(options: ConstructorParameters<typeof Table>[0], caption: string) {
    super(options)
    this.root[0].root.push(new StringValueElement('w:tblCaption', cleanText(caption)))
  }
}

/**
 * A statistical table. Cells that continue a vertical merge are written out: those docx makes by itself are as tall as
 * a line of body text.
 */
export function buildTable(
  block: TableBlock,
  { density, whole }: Setting,
  { pageBreakBefore }: Pick<Context, 'pageBreakBefore'>,
): Table {
  const { size, rowHeight } = tableStyle[block.id]
  const widths = columnWidths(block)
  const placed = place(block)
  const margins = {
    marginUnitType: WidthType.DXA,
    top: twips(density.padding),
    bottom: twips(density.padding),
    left: twips(sidePadding),
    right: twips(sidePadding),
  }
  // All rows hang together and on to the heading above, so that a table that fits a page is never split; of one that
  // does not fit, the head of the columns and the first row, so that the heading is not left alone.
  const lastKept = whole ? block.rows.length - 2 : block.headerRows - 1

  const renderCell = ({ cell, row: firstRow, column, rowSpan, colSpan }: PlacedCell, row: number) => {
    const cellWidth = widths.slice(column, column + colSpan).reduce((sum, width) => sum + width, 0)
    const room = (cellWidth - 2 * twips(sidePadding)) / twips(size)
    const paragraph = new Paragraph({
      style: styleId.table(size, density.name),
      ...(row <= lastKept && { keepNext: true }),
      ...(pageBreakBefore && row === 0 && column === 0 && { pageBreakBefore: true }),
      ...(cell.align === 'left' && { alignment: AlignmentType.LEFT }),
      children:
        row === firstRow
          ? runs(cell.head ? brokenLabel(cell.text, room) : cell.text, cell.strong ? { bold: true } : {})
          : [],
    })
    return new TableCell({
      children: [paragraph],
      width: { size: cellWidth, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      ...(colSpan > 1 && { columnSpan: colSpan }),
      ...(rowSpan > 1 && { verticalMerge: row === firstRow ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE }),
    })
  }

  const rows = block.rows.map(
    (_, row) =>
      new TableRow({
        cantSplit: true,
        ...(row < block.headerRows && { tableHeader: true }),
        height: { value: twipsFromMm(rowHeight * density.row), rule: HeightRule.ATLEAST },
        children: placed
          .filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan)
          .sort((a, b) => a.column - b.column)
          .map((cell) => renderCell(cell, row)),
      }),
  )
  return new CaptionedTable(
    {
      rows,
      columnWidths: widths,
      width: { size: textWidth, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      borders,
      margins,
    },
    block.caption,
  )
}

/** Air between a table and what stands below it, in twips. */
export const spaceAfterTable = twips(10)
