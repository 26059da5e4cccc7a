import { sentenceMarks } from '@/lib/std/chinese/sentences'
import { numbersIn, type ProseNumber } from './numbers'

/**
 * A piece of a sentence between two commas, with at most one count: at 、 and 和 a sentence is only parted behind a
 * count, so that 公民、法人和其他组织 stays together and 予以公开3件、部分公开1件 does not.
 */
export interface Segment {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly number: ProseNumber | null
  /** The text before the number; all of it when there is none. */
  readonly before: string
  /** The text behind number and unit. */
  readonly after: string
  /** How many brackets are open around it. */
  readonly depth: number
  /** The mark that ends it: ，、；：（）。 or '' at the end of a line. */
  readonly mark: string
}

/** A sentence up to 。！？ or the end of its paragraph. */
export interface Sentence {
  readonly start: number
  readonly text: string
  /** Which line of the text, counted from 0. */
  readonly paragraph: number
  readonly segments: readonly Segment[]
  readonly numbers: readonly ProseNumber[]
}

/** Sentences longer than this are no sentences; what stands behind is not read. */
const longest = 2000

const sentenceOrLineEnd = new RegExp(`[^${sentenceMarks}\\n]+|\\n`, 'g')
const mark = /[，,；;：:（）()]/
const joint = /[、和及与]|以及/y

export function sentencesOf(text: string): Sentence[] {
  const numbers = numbersIn(text)
  const sentences: Sentence[] = []
  let [paragraph, next] = [0, 0]
  for (const match of text.matchAll(sentenceOrLineEnd)) {
    if (match[0] === '\n') {
      paragraph += 1
      continue
    }
    if (match[0].trim() === '') continue
    const end = match.index + Math.min(match[0].length, longest)
    const own: ProseNumber[] = []
    for (; next < numbers.length && numbers[next]!.start < end; next += 1) {
      const number = numbers[next]!
      if (number.start >= match.index && number.unitEnd <= end) own.push(number)
    }
    sentences.push({
      start: match.index,
      text: text.slice(match.index, end),
      paragraph,
      numbers: own,
      segments: segmentsOf(text, match.index, end, own),
    })
  }
  return sentences
}

function segmentsOf(text: string, from: number, to: number, numbers: readonly ProseNumber[]): Segment[] {
  const segments: Segment[] = []
  let [start, depth, next] = [from, 0, 0]
  let number: ProseNumber | null = null
  const close = (end: number, ended: string) => {
    if (text.slice(start, end).trim() !== '') {
      const [before, after] = number
        ? [text.slice(start, number.start), text.slice(number.unitEnd, end)]
        : [text.slice(start, end), '']
      segments.push({ start, end, text: text.slice(start, end), number, before, after, depth, mark: ended })
    }
    start = end + ended.length
    number = null
  }
  for (let at = from; at < to; ) {
    const coming = numbers[next]
    if (coming && at === coming.start) {
      // A second number in one piece: the piece ends before it, as at a comma.
      if (number) close(at, '')
      number = coming
      at = coming.unitEnd
      next += 1
      joint.lastIndex = at
      const joined = joint.exec(text)
      if (joined && at < to) {
        close(at, joined[0])
        at += joined[0].length
      }
      continue
    }
    const ch = text[at]!
    if (mark.test(ch)) {
      close(at, ch)
      if (/[（(]/.test(ch)) depth += 1
      if (/[）)]/.test(ch)) depth = Math.max(0, depth - 1)
    }
    at += 1
  }
  close(to, '')
  return segments
}
