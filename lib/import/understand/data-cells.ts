import type { SourceCell } from '@/lib/import/recognise/source'

/**
 * The cells behind a row's label. Null when another label stands between it and the numbers: then the row is one the
 * format does not have.
 */
export function valuesBehind(cells: readonly SourceCell[]): readonly SourceCell[] | null {
  const first = cells.find((cell) => cell.text.trim() !== '')
  return first && looksLikeLabel(first.text) ? null : cells
}

/** Words in a place where a number should stand; "约20", "/" and "14批" are attempts at a number. */
export const looksLikeLabel = (text: string): boolean =>
  /^\s*(?:\d{1,2}[.、．]\s*)?[（(]?[\p{Script=Han}]{3,}/u.test(text.replace(/\n/g, ''))

/** What to say of a row of fewer cells than its table has columns. */
export function shortRow(row: string, values: readonly SourceCell[], columns: number): string {
  if (values[0]?.unsure)
    return `“${row}”一行的数字不是 ${columns} 个，无法确定各属哪一格，请对照原文填写：${values[0].text}`
  return `“${row}”一行只有 ${values.length} 格，应有 ${columns} 格，后面的按未填处理`
}

/** Exactly `count` cells: blank ones beyond are slots of spans, filled ones beyond come back as surplus. */
export function take(
  cells: readonly SourceCell[],
  count: number,
): { values: readonly SourceCell[]; surplus: readonly SourceCell[] } {
  return { values: cells.slice(0, count), surplus: cells.slice(count).filter((cell) => cell.text.trim() !== '') }
}
