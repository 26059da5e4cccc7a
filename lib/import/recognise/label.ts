import { firstLevel, inBrackets, inDigits } from '@/lib/std/chinese/numbering'
import { remember } from '@/lib/std/remember'
import { withoutSpace } from '@/lib/std/text'

/**
 * Comparing labels as people write them with the official ones. White space never counts (narrow columns are broken by
 * hand); then punctuation, numbering, a remark in brackets and single wrong characters are forgiven, in this order, and
 * the slip can be reported.
 */

const folds: Record<string, string> = {
  '(': '（',
  ')': '）',
  ',': '，',
  ';': '；',
  ':': '：',
  '．': '.',
  '"': '',
  '“': '',
  '”': '',
  "'": '',
  '‘': '',
  '’': '',
  '／': '/',
}

/** A label with punctuation of one width and without quotation marks. */
export const foldedLabel = (label: string): string =>
  withoutSpace(label).replace(/[(),;:．"“”'‘’／]/g, (mark) => folds[mark] ?? mark)

/** The numbering at the head of a label or heading: 一、 （一） 1. 1、 */
export const numbering = new RegExp(String.raw`^(?:${inBrackets}|${firstLevel}|${inDigits})[\s\u00a0\u3000]*`, 'u')

const core = (text: string) => text.replace(numbering, '').replace(/(?<=.)（[^（）]*）$/, '')

/** What a label says, without numbering and without a remark in brackets behind it. */
export const coreOf = (label: string): string =>
  label.length > longestWritten ? core(foldedLabel(label)) : officialOf(label).core

interface Official {
  readonly folded: string
  readonly core: string
}

/** Labels in the forms they are compared in. A document repeats some hundred of them, each asked for many times. */
const forms = new Map<string, Official>()
const mostForms = 5_000

function officialOf(label: string): Official {
  let official = forms.get(label)
  if (!official) {
    const text = foldedLabel(label)
    official = { folded: text, core: core(text) }
    if (forms.size >= mostForms) forms.clear()
    forms.set(label, official)
  }
  return official
}

/** Where each form of the labels of a list stands; null where more than one label has it. */
interface LabelList {
  readonly known: readonly Official[]
  readonly folded: ReadonlyMap<string, number | null>
  readonly cores: ReadonlyMap<string, number | null>
  /** What was found for texts with wrong characters: reports written from one draft have the same ones. */
  readonly near: Map<string, number | null>
}

const mostNear = 1_000

const listOf = remember((labels: readonly string[]): LabelList => {
  const known = labels.map(officialOf)
  const places = (form: (label: Official) => string) => {
    const found = new Map<string, number | null>()
    known.forEach((label, index) => found.set(form(label), found.has(form(label)) ? null : index))
    return found
  }
  return { known, folded: places((label) => label.folded), cores: places((label) => label.core), near: new Map() }
})

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
const longestWritten = 200

/** Most cells are numbers, and no label is without a Chinese character. */
const canBeLabel = (text: string) => text.length <= longestWritten && /\p{Script=Han}/u.test(text)

const only = (indexes: readonly number[]): number | null => (indexes.length === 1 ? indexes[0]! : null)
const matching = (labels: readonly Official[], test: (label: Official) => boolean) =>
  only(labels.flatMap((label, index) => (test(label) ? [index] : [])))

/**
 * The official label a text stands for, however it is numbered; null when none or more than one would do. `loose` also
 * forgives wrong characters.
 */
export function findLabel(found: string, labels: readonly string[], loose = true): number | null {
  if (!canBeLabel(found)) return null
  const { folded: text, core: own } = officialOf(found)
  if (text.length > longestLabel) return null
  const list = listOf(labels)
  const exact = list.folded.get(text) ?? list.cores.get(own) ?? null
  return exact !== null || !loose || own.length < 4 ? exact : nearIn(list, own)
}

/** Is a text this official label, numbering, marks and remarks apart? */
export function isLabel(found: string, label: string): boolean {
  if (!canBeLabel(found)) return false
  const [text, official] = [officialOf(found), officialOf(label)]
  return text.folded.length <= longestLabel && (text.folded === official.folded || text.core === official.core)
}

function nearIn({ known, near }: LabelList, own: string): number | null {
  let found = near.get(own)
  if (found === undefined) {
    found =
      matching(
        known,
        (label) => own.length >= 6 && (label.core.startsWith(own) || own.startsWith(`${label.core}（`)),
      ) ?? nearest(own, known)
    if (near.size >= mostNear) near.clear()
    near.set(own, found)
  }
  return found
}

function nearest(own: string, labels: readonly Official[]): number | null {
  const distances = labels.map(({ core: other }) => {
    const longer = Math.max(own.length, other.length)
    const allowed = longer * (longer > 8 ? 0.2 : 0.3)
    if (Math.abs(own.length - other.length) > allowed) return Infinity
    const steps = distance(own, other)
    return steps <= allowed ? steps : Infinity
  })
  const least = Math.min(...distances)
  return least === Infinity ? null : only(distances.flatMap((steps, index) => (steps === least ? [index] : [])))
}

/** Is a label written as the format has it? Line breaks and padding inside a cell do not count. */
export const sameLabel = (found: string, expected: string): boolean => withoutSpace(found) === withoutSpace(expected)
