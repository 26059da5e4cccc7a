import type { SourceCell } from './source'

/**
 * The cells behind a row's label. Null when another label stands between it and the numbers: then the row is one the format does not have.
 */
export function valuesBehind(cells: readonly SourceCell[]): readonly SourceCell[] | null {
  const first = cells.find((cell) => cell.text.trim() !== '')
  return first && looksLikeLabel(first.text) ? null : cells
}

/** Words in a place where a number should stand; "约20", "/" and "14批" are attempts at a number. */
export const looksLikeLabel = (text: string): boolean => /^\s*(?:\d{1,2}[.、．]\s*)?[（(]?[\p{Script=Han}]{3,}/u.test(text.replace(/\n/g, ''))

/** Exactly `count` cells: blank ones beyond are slots of spans, filled ones beyond come back as surplus. */
export function take(cells: readonly SourceCell[], count: number): { values: readonly SourceCell[]; surplus: readonly SourceCell[] } {
  return { values: cells.slice(0, count), surplus: cells.slice(count).filter((cell) => cell.text.trim() !== '') }
}
