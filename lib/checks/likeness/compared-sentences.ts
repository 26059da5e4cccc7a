import { sentencesIn } from '@/lib/std/chinese/sentences'
import { halfWidth } from '@/lib/std/chinese/width'

/** A sentence as it stands and in the form in which it is compared. */
export interface ComparedSentence {
  readonly text: string
  /**
   * Without space and marks, figures as #, the organ's own names as @: a copy in which only these were changed is still
   * a copy.
   */
  readonly key: string
  /** Hashes of its runs of four characters. */
  readonly runs: readonly number[]
}

/** Shorter sentences are turns of speech and prove nothing. */
const shortest = 10
const runLength = 4

/** The names an organ uses for itself: in full, and 我局, 本单位. */
const selfNames = /[我本](?:局|委|办|厅|部|院|市|区|县|镇|乡|街道|单位|机关|部门)/g

/** Sentences of a text that are long enough to be compared. */
export function comparedSentences(text: string, organisation: string): ComparedSentence[] {
  return sentencesIn(text, 'clause').flatMap((sentence) => {
    const key = keyOf(sentence, organisation)
    return key.length < shortest ? [] : [{ text: sentence.trim(), key, runs: runsOf(key) }]
  })
}

function keyOf(sentence: string, organisation: string): string {
  const named = organisation === '' ? sentence : sentence.replaceAll(organisation, '@')
  return halfWidth(named)
    .replace(selfNames, '@')
    .replace(/\d+(?:[.,]\d+)*/g, '#')
    .replace(/[^\p{Script=Han}\p{L}#@]/gu, '')
}

/** FNV-1a over each run of characters. */
function runsOf(key: string): number[] {
  const runs = new Set<number>()
  for (let at = 0; at + runLength <= key.length; at += 1) {
    let hash = 0x811c9dc5
    for (let offset = 0; offset < runLength; offset += 1)
      hash = Math.imul(hash ^ key.charCodeAt(at + offset), 0x01000193)
    runs.add(hash >>> 0)
  }
  return [...runs]
}
