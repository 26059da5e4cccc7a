import { type ComparedSentence, comparedSentences } from './compared-sentences'
import { indexSentences, type Likeness, likenessOf } from './passages'
import { agreement, bandsOf, signatureOf } from './signature'

/** A text to be compared with all others. */
export interface OwnedText {
  readonly id: string
  readonly organisation: string
  readonly text: string
}

/** A text and the one of the others that most of it stands in. */
export interface CopiedText extends Likeness {
  readonly id: string
  readonly other: string
}

/**
 * Texts looked at closely for each text: the likest by signature. A template used by hundreds of units must not cost
 * the square of their number.
 */
const closest = 8

/** Neighbours that share a band and are weighed by signature, for each band. */
const mostPerBand = 40

/** Below this estimate no text reaches the share that is reported. */
const leastAgreement = 0.2

/**
 * Finds, for each of many texts, the other one it repeats most of, when that is at least `share`. Signatures bring
 * alike texts together, so that 5,000 reports take seconds; what is reported was compared sentence by sentence. Same
 * input, same result, in the order of the input.
 */
export function copiedTexts(texts: readonly OwnedText[], share: number): CopiedText[] {
  const prepared = texts.map(({ text, organisation }) => {
    const sentences = comparedSentences(text, organisation)
    const signature = signatureOf(sentences)
    return { sentences, signature, keys: bandsOf(signature) }
  })
  const bands = new Map<string, number[]>()
  prepared.forEach(({ sentences, keys }, at) => {
    if (sentences.length === 0) return
    for (const band of keys) {
      const members = bands.get(band)
      if (members) members.push(at)
      else bands.set(band, [at])
    }
  })
  const indexes = new Map<number, ReturnType<typeof indexSentences>>()
  const indexOf = (at: number, sentences: readonly ComparedSentence[]) =>
    indexes.get(at) ?? indexes.set(at, indexSentences(sentences)).get(at)!

  return texts.flatMap(({ id }, at): CopiedText[] => {
    const { sentences, signature, keys } = prepared[at]!
    if (sentences.length === 0) return []
    const found = neighbours(at, keys, bands)
      .map((other) => ({ other, estimate: agreement(signature, prepared[other]!.signature) }))
      .filter(({ estimate }) => estimate >= leastAgreement)
      .sort((a, b) => b.estimate - a.estimate || a.other - b.other)
      .slice(0, closest)
      .flatMap(({ other }) => {
        const likeness = likenessOf(sentences, prepared[other]!.sentences, indexOf(other, prepared[other]!.sentences))
        return likeness && likeness.share >= share ? [{ id, other: texts[other]!.id, ...likeness }] : []
      })
    const [best] = found.sort((a, b) => b.share - a.share)
    return best ? [best] : []
  })
}

function neighbours(at: number, keys: readonly string[], bands: ReadonlyMap<string, readonly number[]>): number[] {
  const near = new Set<number>()
  for (const band of keys) {
    const members = bands.get(band)!
    const own = members.indexOf(at)
    // Of a crowd, those beside it in the order of the input: any of them shows the copy.
    for (const other of members.slice(Math.max(0, own - mostPerBand / 2), own + mostPerBand / 2 + 1))
      if (other !== at) near.add(other)
  }
  return [...near]
}
