/** Marks that end a sentence (句末点号), and the semicolon that ends an item of an enumeration (一是…；二是…). */
const full = { sentence: '。！？', clause: '。！？；' } as const
/** The same marks as they are typed without care. A full stop is not among them: it stands in numbers and addresses. */
const half = { sentence: '!?', clause: '!?;' } as const

/** How far a text is cut: into whole sentences, or also into the items of an enumeration. */
export type Cut = 'sentence' | 'clause'

/** All marks that end a whole sentence, for who cuts with places and paragraphs (lib/reading). */
export const sentenceMarks = `${full.sentence}${half.sentence}`

const marksOf = (cut: Cut) => new RegExp(`[${full[cut]}${half[cut]}\\n]`)
const marks: Readonly<Record<Cut, RegExp>> = { sentence: marksOf('sentence'), clause: marksOf('clause') }

/**
 * A line end; or a sentence with its mark and the quotes and brackets that close behind it; or what is left of a line.
 */
const whole = new RegExp(`\\n|[^${full.clause}\\n]*[${full.clause}][”’』」）]*|[^${full.clause}\\n]+`, 'gu')

/** A stretch of a text, in UTF-16 units from its start. */
export interface SentenceStretch {
  readonly text: string
  readonly start: number
}

/**
 * Cuts a text into sentences and line ends, losing nothing: put together again they are the text. An enumeration
 * (一是…；二是…) is cut at its semicolons, because that is what people point at. Only full-width marks cut: notes of old
 * versions point at these stretches.
 */
export function cutSentences(text: string): SentenceStretch[] {
  return [...text.matchAll(whole)].map((match) => ({ text: match[0], start: match.index }))
}

/** What stands between the marks and line ends of a text, in order; also where nothing stands between two of them. */
export const sentencesIn = (text: string, cut: Cut): string[] => text.split(marks[cut])

/**
 * A sentence with its full stop, however it was written: refusals are shown alone, without one, and before another
 * sentence.
 */
export const ended = (sentence: string): string => `${sentence.replace(/[。，；]$/, '')}。`
