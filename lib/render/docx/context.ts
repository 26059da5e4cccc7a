/** What a block must know of its neighbours and of the document. */
export interface Context {
  /** It begins a new page (by a property of its own, never by blank paragraphs before it). */
  readonly pageBreakBefore: boolean
  /** It must not be parted from the block below: the last lines of the text and the signature under them. */
  readonly keepNext: boolean
  /** It stands directly under a table. */
  readonly afterTable: boolean
  /** Number of a bookmark, unique in this document and the same in every rendering of it. */
  readonly bookmarkId: number
}
