import { withoutSpace } from '@/lib/std/text'

/**
 * Comparing labels as people write them with the official ones. White space never counts (narrow columns are broken by hand); then
 * punctuation, numbering, a remark in brackets and single wrong characters are forgiven, in this order, and the slip can be reported.
 */

const folds: Record<string, string> = { '(': '（', ')': '）', ',': '，', ';': '；', ':': '：', '．': '.', '"': '', '“': '', '”': '', "'": '', '‘': '', '’': '', '／': '/' }

/** A label with punctuation of one width and without quotation marks. */
const folded = (label: string) => withoutSpace(label).replace(/[(),;:．"“”'‘’／]/g, (mark) => folds[mark] ?? mark)

/** The numbering at the head of a label or heading: 一、 （一） 1. 1、 */
export const numbering = /^(?:[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)]|[一二三四五六七八九十]{1,3}[、，,.．]|\d{1,2}[、，,.．](?!\d))[\s\u00a0\u3000]*/u

/** What a label says, without numbering and without a remark in brackets behind it. */
export function coreOf(label: string): string {
  const text = folded(label).replace(numbering, '')
  return text.replace(/(?<=.)（[^（）]*）$/, '')
}

/** Number of single-character changes between two texts. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    }
    row = next
  }
  return row[b.length]!
}

/** Nothing longer is a label; it also bounds the cost of comparing. */
const longestLabel = 90

const only = (indexes: readonly number[]): number | null => (indexes.length === 1 ? indexes[0]! : null)
const matching = (labels: readonly string[], test: (label: string) => boolean) => only(labels.flatMap((label, index) => (test(label) ? [index] : [])))

/** The official label a text stands for, however it is numbered; null when none or more than one would do. `loose` also forgives wrong characters. */
export function findLabel(found: string, labels: readonly string[], loose = true): number | null {
  const text = folded(found)
  if (text === '' || text.length > longestLabel) return null
  const core = coreOf(found)
  const exact = matching(labels, (label) => folded(label) === text) ?? matching(labels, (label) => coreOf(label) === core)
  if (exact !== null || !loose || core.length < 4) return exact
  return matching(labels, (label) => core.length >= 6 && (coreOf(label).startsWith(core) || core.startsWith(`${coreOf(label)}（`))) ?? nearest(core, labels)
}

function nearest(core: string, labels: readonly string[]): number | null {
  const distances = labels.map((label) => {
    const other = coreOf(label)
    const longer = Math.max(core.length, other.length)
    const allowed = longer * (longer > 8 ? 0.2 : 0.3)
    if (Math.abs(core.length - other.length) > allowed) return Infinity
    const steps = distance(core, other)
    return steps <= allowed ? steps : Infinity
  })
  const least = Math.min(...distances)
  return least === Infinity ? null : only(distances.flatMap((steps, index) => (steps === least ? [index] : [])))
}

/** Is a label written as the format has it? Line breaks and padding inside a cell do not count. */
export const sameLabel = (found: string, expected: string): boolean => withoutSpace(found) === withoutSpace(expected)
