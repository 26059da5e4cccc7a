import type { SourceRow } from '@/lib/import/recognise/assign-rows'
import { isKnownLabel } from '@/lib/import/recognise/known-labels'
import { type SpannedCell, spread } from '@/lib/import/recognise/spans'
import { cellText } from './cell-text'
import type { Element } from './tree'
import type { Hidden } from './visibility'

const isCell = ({ name }: Element) => name === 'td' || name === 'th'
const isGroup = ({ name }: Element) => name === 'tbody' || name === 'thead' || name === 'tfoot'
const elementsOf = (element: Element) => element.children.filter((child): child is Element => typeof child !== 'string')

/** The rows of a table itself, with or without tbody; cells outside any row make one. */
function ownRows(table: Element, hidden: Hidden): Element[][] {
  const rows: Element[][] = []
  let loose: Element[] | null = null
  const read = (element: Element): void => {
    for (const child of elementsOf(element)) {
      if (hidden(child)) continue
      if (isCell(child)) {
        if (loose === null) rows.push((loose = []))
        loose.push(child)
        continue
      }
      loose = null
      if (child.name === 'tr') rows.push(elementsOf(child).filter((cell) => isCell(cell) && !hidden(cell)))
      else if (isGroup(child) || child.name === 'form') read(child)
    }
  }
  read(table)
  return rows
}

/** Cells a table of data may have: the largest official one has some three hundred. */
const mostCells = 10_000

/** Tells tables of data from tables that place things on a page, and reads the former. */
export class TableReader {
  private readonly known = new WeakMap<Element, boolean>()

  constructor(private readonly hidden: Hidden) {}

  /**
   * Does a table carry official labels in cells of its own? Then it is data, unless it also holds such a table among
   * other text.
   */
  isData(table: Element): boolean {
    let answer = this.known.get(table)
    if (answer === undefined) {
      const cells = ownRows(table, this.hidden).flat()
      answer =
        cells.length <= mostCells &&
        cells.some((cell) => !cell.holdsTable && this.isLabel(cell)) &&
        cells.every((cell) => !cell.holdsTable || this.onlyTables(cell))
      this.known.set(table, answer)
    }
    return answer
  }

  /** The rows of a table of data. Where a cell holds such tables, their rows follow in place of the cell. */
  rows(table: Element): SourceRow[] {
    const nested = new Map<SpannedCell, SourceRow[]>()
    const rows = ownRows(table, this.hidden).map((cells) =>
      cells.map((cell): SpannedCell => {
        const inner = cell.holdsTable ? this.dataTablesIn(cell) : []
        const spanned = {
          text: inner.length > 0 ? '' : cellText(cell, this.hidden),
          columns: spanOf(cell, 'colspan'),
          rows: spanOf(cell, 'rowspan'),
        }
        if (inner.length > 0)
          nested.set(
            spanned,
            inner.flatMap((one) => this.rows(one)),
          )
        return spanned
      }),
    )
    const places = spread(rows)
    return rows.flatMap((row, index) => [places[index]!, ...row.flatMap((cell) => nested.get(cell) ?? [])])
  }

  /** A label that leads nowhere: entries of a menu may read like labels. */
  private isLabel(cell: Element): boolean {
    return (
      isKnownLabel(cellText(cell, this.hidden)) &&
      !some(cell, ({ name, attributes }) => name === 'a' && 'href' in attributes)
    )
  }

  /** The outermost tables of data in a cell. */
  private dataTablesIn(element: Element): Element[] {
    return elementsOf(element).flatMap((child) => {
      if (!child.holdsTable && child.name !== 'table') return []
      return child.name === 'table' && this.isData(child) ? [child] : this.dataTablesIn(child)
    })
  }

  private onlyTables(cell: Element): boolean {
    const text = (element: Element): boolean =>
      element.children.some((child) =>
        typeof child === 'string'
          ? child.trim() !== ''
          : !this.hidden(child) && !(child.name === 'table' && this.isData(child)) && text(child),
      )
    return this.dataTablesIn(cell).length === 0 || !text(cell)
  }
}

function some(element: Element, test: (element: Element) => boolean): boolean {
  return elementsOf(element).some((child) => test(child) || some(child, test))
}

/** A span as written; 0 (to the end of the table) and nonsense count as 1 or as much as there is room for. */
function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const written = Number.parseInt(cell.attributes[name] ?? '1', 10)
  if (written === 0 && name === 'rowspan') return Infinity
  return Number.isFinite(written) && written > 0 ? written : 1
}
