import { withoutSpace } from '@/lib/std/text'

/**
 * A sentence as it stands, and what it says without numbering, white space and marks: how sentences are told to be the
 * same.
 */
export interface PlainSentence {
  readonly words: string
  readonly plain: string
}

const ordinal =
  /^(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,2}(?:是|、|，)|第[一二三四五六七八九十]{1,2}[，、：:]?|其[一二三四五六七八九十]{1,2}[，、：:]?|\d{1,2}[.．、])/

/** Sentences and the parts of an enumeration (一是…；二是…), in order. */
export function sentencesOf(text: string): PlainSentence[] {
  return text
    .split(/[。；;！!？?\n]/)
    .map((words) => words.trim())
    .map((words) => ({
      words,
      plain: withoutSpace(words)
        .replace(ordinal, '')
        .replace(/[\p{P}\p{S}]/gu, ''),
    }))
    .filter(({ plain }) => plain !== '')
}
