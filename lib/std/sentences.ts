/**
 * A line end; or a sentence with its mark and the quotes and brackets that close behind it; or what is left of a line.
 */
const sentence = /\n|[^。！？；\n]*[。！？；][”’』」）]*|[^。！？；\n]+/gu

/** A stretch of a text, in UTF-16 units from its start. */
export interface SentenceStretch {
  readonly text: string
  readonly start: number
}

/**
 * Cuts a text into sentences and line ends, losing nothing: put together again they are the text. An enumeration
 * (一是…；二是…) is cut at its semicolons, because that is what people point at.
 */
export function cutSentences(text: string): SentenceStretch[] {
  return [...text.matchAll(sentence)].map((match) => ({ text: match[0], start: match.index }))
}

/** A sentence with its full stop, however it was written: refusals are shown alone, without one, and before another sentence. */
export const ended = (sentence: string): string => `${sentence.replace(/[。，；]$/, '')}。`
