/**
 * The one document model. HTML, DOCX, PDF and the page preview are renderers of this and of nothing else.
 *
 * Everything in it is final text: numbers are formatted, headings are generated and linked numbers are resolved
 * before a report becomes a `Doc`, so that no two outputs can disagree.
 */
import type { CellId, TableId } from '@/lib/formats/types'

/** A whole printable report. */
export interface Doc {
  readonly meta: DocMeta
  readonly blocks: readonly Block[]
}

export interface DocMeta {
  /** Title in one line: organisation and year, used as the document's title property. */
  readonly title: string
  /** Full official name of the organ (机关全称). */
  readonly organisation: string
  /** Report year, for example 2024. */
  readonly year: number
  readonly language: 'zh-CN'
  /** ISO instant at which this revision was saved. Never the clock: the same revision must give the same bytes. */
  readonly createdAt: string
  /** Revision of the report; 0 for a report that was never stored. */
  readonly revision: number
  /** SHA-256 (hex) of the report's canonical JSON. */
  readonly digest: string
  /**
   * Short text that ties paper to data (report number, revision, digest), or null for a report outside the database.
   */
  readonly code: string | null
  /** Words printed at the head of every page of an unfinished report (草稿), or null. */
  readonly draftMark: string | null
}

export type Block = TitleBlock | HeadingBlock | ParagraphBlock | TableBlock | SignatureBlock | PageBreakBlock

/** Centred title; `lines` are broken by sense (organ, then year and name of the report). */
export interface TitleBlock {
  readonly type: 'title'
  readonly lines: readonly string[]
}

/** Level 1 is 一、 (黑体), level 2 is （一） (楷体). `anchor` is a stable id for bookmarks and HTML anchors. */
export interface HeadingBlock {
  readonly type: 'heading'
  readonly level: 1 | 2
  readonly text: string
  readonly anchor: string
}

export interface ParagraphBlock {
  readonly type: 'paragraph'
  readonly text: string
  readonly anchor?: string
}

/** Name of the organ and date of issue (落款、成文日期). A part that is not known yet is the empty string. */
export interface SignatureBlock {
  readonly type: 'signature'
  readonly organisation: string
  readonly date: string
}

export interface PageBreakBlock {
  readonly type: 'pageBreak'
}

/** One statistical table. `rows` list only the cells that start there; continuation slots of spans are left out. */
export interface TableBlock {
  readonly type: 'table'
  readonly id: TableId
  /** Accessible name, the heading the table stands under. */
  readonly caption: string
  readonly columns: number
  readonly headerRows: number
  readonly rows: readonly (readonly DocCell[])[]
}

export interface DocCell {
  readonly text: string
  readonly colSpan?: number
  readonly rowSpan?: number
  /** Default is centred. */
  readonly align?: 'left' | 'center'
  /** A label of rows or columns, as against a value. */
  readonly head?: boolean
  /** A label that names a block of rows (第二十条第（一）项): set bold. */
  readonly strong?: boolean
  readonly cellId?: CellId
}
