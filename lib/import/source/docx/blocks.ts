import { childOf, elementsOf, type XmlElement } from '@/lib/import/open/xml'
import { freeProse } from '@/lib/import/recognise/free-prose'
import type { SourceBlock, SourceCell } from '@/lib/import/recognise/source'
import { isOn, type ListPlace, type Numbering } from './numbering'
import { ParagraphReader } from './paragraph-text'
import type { Styles } from './styles'

/** Lists of headings with page numbers, by the built-in names of their styles and that of WPS. */
const contentsStyle = /^(?:toc (?:\d|heading)|.*手动目录)/

/** Walks the body of a Word file and takes down paragraphs and tables in reading order. */
export class BlockReader {
  private readonly text: ParagraphReader
  private paragraphs = 0
  private tables = 0

  constructor(
    private readonly styles: Styles,
    private readonly numbering: Numbering,
  ) {
    this.text = new ParagraphReader(styles)
  }

  /** The blocks in a body, a text box or (with its place given) a cell. */
  blocks(container: XmlElement, where: string | null = null): SourceBlock[] {
    const found: SourceBlock[] = []
    let joined = ''
    for (const child of elementsOf(container)) {
      if (child.name === 'p') joined = this.paragraph(child, joined, where, found)
      else this.other(child, where, found)
    }
    if (joined !== '') this.lines(joined, where ?? `第 ${this.paragraphs} 段`, found)
    return found
  }

  private other(element: XmlElement, where: string | null, found: SourceBlock[]): void {
    switch (element.name) {
      case 'tbl':
        this.text.closeFields()
        found.push(...this.table(element))
        return
      case 'sdt':
        if (isContents(element)) return
        found.push(...this.text.within(element, () => this.blocks(childOf(element, 'sdtContent') ?? element, where)))
        return
      case 'AlternateContent':
        for (const branch of elementsOf(element)) {
          const blocks = this.blocks(branch, where)
          found.push(...blocks)
          if (blocks.length > 0) return
        }
        return
      case 'ins':
      case 'moveTo':
      case 'customXml':
      case 'smartTag':
        found.push(...this.blocks(element, where))
    }
  }

  /**
   * Takes down a paragraph; gives its text back instead where its end was deleted, so that it runs on into the next
   * one.
   */
  private paragraph(paragraph: XmlElement, before: string, where: string | null, found: SourceBlock[]): string {
    const properties = childOf(paragraph, 'pPr')
    const style = this.styles.of(childOf(properties, 'pStyle')?.attributes.val ?? this.styles.standard)
    const { text, boxes } = this.text.read(paragraph)
    if (style && contentsStyle.test(style.name)) return before
    const mark = childOf(properties, 'rPr')
    if (childOf(mark, 'del') || childOf(mark, 'moveFrom')) return before + text
    const place = this.listPlace(properties)
    const number = place ? this.numbering.next(place) : ''
    const whole = before + (text.trim() === '' ? '' : number + text)
    if (whole.trim() !== '' && where === null) this.paragraphs += 1
    const here = where ?? `第 ${Math.max(1, this.paragraphs)} 段`
    this.lines(whole, here, found)
    for (const box of boxes) found.push(...this.blocks(box, where ?? `${here}的文本框`))
    return ''
  }

  /** A line broken by hand is a paragraph of its own to the reader. */
  private lines(text: string, where: string, found: SourceBlock[]): void {
    for (const line of text.split('\n')) if (line.trim() !== '') found.push({ kind: 'text', text: line, where })
  }

  private listPlace(properties: XmlElement | undefined): ListPlace | null {
    const own = childOf(properties, 'numPr')
    const style = this.styles.of(childOf(properties, 'pStyle')?.attributes.val ?? this.styles.standard)
    const list = childOf(own, 'numId')?.attributes.val ?? style?.list
    if (!list || list === '0') return null
    const written = childOf(own, 'ilvl')?.attributes.val
    const level =
      written !== undefined
        ? Number(written)
        : ((style && !own ? this.numbering.levelOfStyle(list, style.id) : null) ?? style?.level ?? 0)
    return Number.isInteger(level) ? { list, level } : null
  }

  /**
   * A table, or what it lays out: a cell that holds a table is layout, and what stands in it is read as if it stood
   * free. A table of one filled cell in a cell is only a frame.
   */
  private table(table: XmlElement): SourceBlock[] {
    this.tables += 1
    const name = `第 ${this.tables} 个表格`
    const found: SourceBlock[] = []
    let rows: SourceCell[][] = []
    const close = () => {
      if (rows.length > 0) found.push(...freeProse({ kind: 'table', rows }))
      rows = []
    }
    let number = 0
    for (const row of partsOf(table, 'tr').filter(isRowShown)) {
      number += 1
      const cells = partsOf(row, 'tc')
        .filter(isCellShown)
        .map((cell, index) => this.cell(cell, `${name}第 ${number} 行第 ${index + 1} 列`))
      if (cells.some(({ blocks }) => blocks.some((block) => block.kind === 'table'))) {
        close()
        found.push(...cells.flatMap(({ blocks }) => blocks))
      } else {
        rows.push(
          cells.map(({ blocks, where }) => ({
            text: blocks.map((block) => (block.kind === 'text' ? block.text : '')).join('\n'),
            where,
          })),
        )
      }
    }
    close()
    return found
  }

  private cell({ cell, around }: Part, where: string): { blocks: SourceBlock[]; where: string } {
    const merge = childOf(childOf(cell, 'tcPr'), 'vMerge')
    if (merge && merge.attributes.val !== 'restart') return { blocks: [], where }
    const read = around.reduceRight<() => SourceBlock[]>(
      (inner, control) => () => this.text.within(control, inner),
      () => this.blocks(cell, where),
    )
    return { blocks: read().flatMap((block) => frameText(block) ?? [block]), where }
  }
}

/** The text of a table that has one filled cell, or null. */
function frameText(block: SourceBlock): SourceBlock[] | null {
  if (block.kind === 'text') return null
  const filled = block.rows.flat().filter((cell) => cell.text.trim() !== '')
  if (filled.length > 1) return null
  return filled.flatMap(({ text, where }) =>
    text.split('\n').map((line): SourceBlock => ({ kind: 'text', text: line, where })),
  )
}

function isContents(control: XmlElement): boolean {
  const gallery = childOf(childOf(childOf(control, 'sdtPr'), 'docPartObj'), 'docPartGallery')?.attributes.val
  return gallery === 'Table of Contents'
}

/** A row or cell with the content controls around it. */
interface Part {
  readonly cell: XmlElement
  readonly around: readonly XmlElement[]
}

/** Rows of a table or cells of a row, also those in content controls and other wrappings. */
function partsOf(element: XmlElement | Part, name: 'tr' | 'tc', around: readonly XmlElement[] = []): Part[] {
  const inside = 'cell' in element ? element.cell : element
  const controls = 'cell' in element ? element.around : around
  return elementsOf(inside).flatMap((child): Part[] => {
    if (child.name === name) return [{ cell: child, around: controls }]
    if (child.name === 'sdt') return partsOf(child, name, [...controls, child])
    return ['sdtContent', 'ins', 'moveTo', 'customXml', 'smartTag', 'bdo'].includes(child.name)
      ? partsOf(child, name, controls)
      : []
  })
}

const has = (properties: XmlElement | undefined, name: string) => {
  const property = childOf(properties, name)
  return property !== undefined && isOn(property)
}

/** Not deleted with track changes, and not hidden. */
const isRowShown = ({ cell }: Part) => !childOf(childOf(cell, 'trPr'), 'del') && !has(childOf(cell, 'trPr'), 'hidden')

/** Not deleted, and no later cell of a span written the old way (hMerge): that span is listed once. */
function isCellShown({ cell }: Part): boolean {
  const properties = childOf(cell, 'tcPr')
  const span = childOf(properties, 'hMerge')
  return !childOf(properties, 'cellDel') && (span === undefined || span.attributes.val === 'restart')
}
