import { numbering } from '@/lib/import/recognise/label'
import type { SourceText } from '@/lib/import/recognise/source'
import { anyNumber } from '@/lib/std/chinese/numbering'
import { ordinals } from '@/lib/std/chinese/numerals'
import { halfWidth } from '@/lib/std/chinese/width'
import { foldedCharacter, longestWordAt, vocabulary, type WordKind } from './vocabulary'

/** A piece of running text: an official label or heading, what can stand in a cell, or other text. */
export interface Token {
  readonly kind: WordKind | 'value' | 'text'
  readonly text: string /** What it says, for labels and headings. */
  readonly core: string
  readonly where: string
}

/** The characters that count, without white space and quotation marks; `apart` where white space stands before one. */
interface Characters {
  readonly folded: string
  readonly at: readonly number[]
  readonly apart: readonly boolean[]
}

/** Numbers as people write them, with unit and remark, and the marks that stand for none. */
const value =
  /^(?:[+-]?\d[\d,]*(?:\.\d+)?(?:万元|元|万|件|批次|批|项|个|条|次|件次)?(?:[（(][^（）()]{1,40}[）)])?|\/|-{1,3}|—{1,3}|无)$/
const remark = /^（[^（）]{1,60}）/
const mayBeginNumber = new RegExp(String.raw`[（${ordinals}\d]`)
const anotherNumber = new RegExp(`^（${anyNumber}）`)

/** Is this, as a whole, something that can stand in a cell for a number? */
export const isValue = (text: string): boolean => text.length <= 60 && value.test(halfWidth(text.trim()))

/** Cuts text into tokens. A label may run over several lines; a number ends at white space or where a label begins. */
export function tokensOf(lines: readonly SourceText[]): Token[] {
  const text = lines.map((line) => line.text).join('\n')
  const characters = countingCharacters(text)
  const place = placesOf(lines)
  const tokens: Token[] = []
  let pending = -1

  const piece = (from: number, to: number) => {
    let end = characters.at[to - 1]! + 1
    while (/[”’"']/.test(text[end] ?? '')) end += 1
    return text.slice(characters.at[from], end)
  }
  const closePending = (to: number): void => {
    if (pending >= 0) tokens.push(...loose(piece(pending, to), place(characters.at[pending]!)))
    pending = -1
  }
  for (let at = 0; at < characters.folded.length; ) {
    const word = wordAt(characters, at)
    if (word) {
      closePending(at)
      tokens.push({ kind: word.kind, text: piece(at, word.end), core: word.core, where: place(characters.at[at]!) })
      at = word.end
      continue
    }
    if (characters.apart[at]) closePending(at)
    if (pending < 0) pending = at
    at += 1
  }
  closePending(characters.folded.length)
  return joinText(tokens)
}

const loose = (text: string, where: string): Token[] =>
  text.split('\n').map((line) => ({ kind: isValue(line) ? 'value' : 'text', text: line, core: '', where }))

/** Pieces of other text on one line belong together. */
function joinText(tokens: readonly Token[]): Token[] {
  const joined: Token[] = []
  for (const token of tokens) {
    const last = joined.at(-1)
    if (last && token.kind === 'text' && last.kind === 'text' && last.where === token.where)
      joined[joined.length - 1] = { ...last, text: `${last.text} ${token.text}` }
    else joined.push(token)
  }
  return joined
}

function countingCharacters(text: string): Characters {
  const at: number[] = []
  const apart: boolean[] = []
  let folded = ''
  let gap = true
  for (let index = 0; index < text.length; index += 1) {
    const character = foldedCharacter(text[index]!)
    if (character === '') {
      gap ||= /\s/.test(text[index]!)
      continue
    }
    folded += character
    at.push(index)
    apart.push(gap)
    gap = false
  }
  return { folded, at, apart }
}

function placesOf(lines: readonly SourceText[]): (index: number) => string {
  const starts: number[] = []
  let total = 0
  for (const line of lines) {
    starts.push(total)
    total += line.text.length + 1
  }
  let last = 0
  return (index) => {
    if (starts[last]! > index) last = 0
    while (last + 1 < starts.length && starts[last + 1]! <= index) last += 1
    return lines[last]!.where
  }
}

/** The longest official word that begins here, with its number and a remark in brackets behind it. */
function wordAt({ folded, apart }: Characters, at: number): { kind: WordKind; core: string; end: number } | null {
  const skip = numberAt({ folded, apart }, at)
  const core = longestWordAt(folded, at + skip) ?? (skip > 0 ? longestWordAt(folded, at) : null)
  if (core === null) return null
  const start = folded.startsWith(core, at + skip) ? at + skip : at
  const kind = vocabulary.get(core)!
  const behind = folded.slice(start + core.length, start + core.length + 64)
  const added = kind !== 'heading' && !anotherNumber.test(behind) ? (remark.exec(behind)?.[0].length ?? 0) : 0
  return { kind, core, end: start + core.length + added }
}

/**
 * How many characters of numbering stand here. Digits that go on from a number are none: 0 1.属于 has one, 01.属于 has
 * not.
 */
function numberAt({ folded, apart }: Pick<Characters, 'folded' | 'apart'>, at: number): number {
  if (!mayBeginNumber.test(folded[at]!)) return 0
  const found = numbering.exec(folded.slice(at, at + 8))?.[0] ?? ''
  const isDigit = (index: number) => /\d/.test(folded[index] ?? '')
  return isDigit(at) && (!apart[at] || (isDigit(at + 1) && apart[at + 1])) ? 0 : found.length
}
