import { ordinals } from '@/lib/std/chinese/numerals'
import { sentencesIn } from '@/lib/std/chinese/sentences'
import { withoutSpace } from '@/lib/std/text'

/**
 * A sentence as it stands, and what it says without numbering, white space and marks: how sentences are told to be the
 * same.
 */
export interface PlainSentence {
  readonly words: string
  readonly plain: string
}

const ordinal = new RegExp(
  String.raw`^(?:[（(][${ordinals}\d]{1,3}[）)]|[${ordinals}]{1,2}(?:是|、|，)|[第其][${ordinals}]{1,2}[，、：:]?|\d{1,2}[.．、])`,
)

/** Sentences and the parts of an enumeration (一是…；二是…), in order. */
export function plainSentences(text: string): PlainSentence[] {
  return sentencesIn(text, 'clause')
    .map((words) => words.trim())
    .map((words) => ({
      words,
      plain: withoutSpace(words)
        .replace(ordinal, '')
        .replace(/[\p{P}\p{S}]/gu, ''),
    }))
    .filter(({ plain }) => plain !== '')
}
