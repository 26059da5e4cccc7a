import type { CellId } from '@/lib/formats/types'

/**
 * What stands in a document that was made elsewhere, beside the content that was understood from it.
 * A report written in the product has none of this: its headings, labels and totals cannot differ from the format.
 */
export interface Written {
  /** The title in one line, as written; '' when there is none. */
  readonly title: string
  /**
   * First-level headings with the text under each; the text before the first heading has the heading ''. Tables are
   * left out.
   */
  readonly sections: readonly WrittenSection[]
  /** Sub-headings of section 一 as written, in order. */
  readonly aspects: readonly string[]
  /** Labels that differ from the format's. */
  readonly labels: readonly { readonly expected: string; readonly found: string; readonly where: string }[]
  /**
   * Every cell that has a place in the document, totals included; `text` is what stood there, `value` what it means
   * (null: blank or unreadable).
   */
  readonly cells: Readonly<Partial<Record<CellId, { readonly text: string; readonly value: number | string | null }>>>
  readonly signature: { readonly organisation: string; readonly date: string } | null
  /** The column (栏目) of the website that a published page says it stands in; not there for other files. */
  readonly column?: string
  /** Text that found no place in the content. */
  readonly unread: readonly { readonly text: string; readonly where: string }[]
}

export interface WrittenSection {
  readonly heading: string
  readonly text: string
  readonly where: string
}
