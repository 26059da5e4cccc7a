/**
 * The form every kind of file is brought into before it is understood: text and raw tables in reading order, each with
 * its place. A reader for another kind of file only has to produce this; what labels and sentences mean is decided
 * once, behind it.
 */
export interface Source {
  readonly blocks: readonly SourceBlock[]
  /** Why every number has to be confirmed by a person, where the kind of file allows no certainty (PDF). */
  readonly doubtful?: string
  /** Where a published page stands on its website (栏目), as the page says it. */
  readonly column?: string
}

export type SourceBlock = SourceText | SourceTable

/** One paragraph, as it stands in the file (spaces, residue of the word processor and all). */
export interface SourceText {
  readonly kind: 'text'
  readonly text: string
  readonly where: string
}

/**
 * One table: per row the cells that are there. A cell that spans columns is listed once. The slots a span covers in
 * later rows may be left out (as in HTML) or be listed as blank cells (as in Word); the reader goes by labels and takes
 * both.
 */
export interface SourceTable {
  readonly kind: 'table'
  readonly rows: readonly (readonly SourceCell[])[]
}

/**
 * `where` names the place for a person: “第 12 行”, “第 2 个表格第 3 行”; `doubt` says why a number in this cell has to
 * be confirmed; `unsure` that it is not even certain the text belongs to this cell: it is kept as text and never read
 * as a number.
 */
export interface SourceCell {
  readonly text: string
  readonly where: string
  readonly doubt?: string
  readonly unsure?: true
}
