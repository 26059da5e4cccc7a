import type { ComparedSentence } from './compared-sentences'

/** A sentence of one text and the sentence of another that it repeats. */
export interface Passage {
  readonly mine: string
  readonly theirs: string
}

/** How much of a text stands in another one. */
export interface Likeness {
  /** Share of the text's compared characters that stand in matching sentences, 0 to 1. */
  readonly share: number
  readonly passages: readonly Passage[]
}

/** Share of a sentence's runs of characters that must stand in the other sentence. */
const matching = 0.75

/** Texts with fewer compared characters say too little to be called a copy. */
const leastCharacters = 100

/** Looks up where runs of characters stand in a text; made once for a text that many are compared with. */
export function indexSentences(sentences: readonly ComparedSentence[]): ReadonlyMap<number, readonly number[]> {
  const index = new Map<number, number[]>()
  sentences.forEach(({ runs }, at) => {
    for (const run of runs) {
      const places = index.get(run)
      if (places) places.push(at)
      else index.set(run, [at])
    }
  })
  return index
}

/** Compares a text, sentence by sentence, with another; null when it is too short to be judged. */
export function likenessOf(
  mine: readonly ComparedSentence[],
  theirs: readonly ComparedSentence[],
  index = indexSentences(theirs),
): Likeness | null {
  const all = mine.reduce((sum, { key }) => sum + key.length, 0)
  if (all < leastCharacters) return null
  const passages: Passage[] = []
  let same = 0
  for (const sentence of mine) {
    const best = bestMatch(sentence, index)
    if (best === null) continue
    same += sentence.key.length
    passages.push({ mine: sentence.text, theirs: theirs[best]!.text })
  }
  return { share: same / all, passages }
}

function bestMatch({ runs }: ComparedSentence, index: ReadonlyMap<number, readonly number[]>): number | null {
  const hits = new Map<number, number>()
  for (const run of runs) for (const at of index.get(run) ?? []) hits.set(at, (hits.get(at) ?? 0) + 1)
  let best: number | null = null
  for (const [at, count] of hits)
    if (count >= runs.length * matching && (best === null || count > hits.get(best)!)) best = at
  return best
}
