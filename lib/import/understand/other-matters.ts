import type { FormatDefinition } from '@/lib/formats/types'
import type { SourceText } from '@/lib/import/recognise/source'
import { type FoundFee, findFees, isFeeSentence } from './fees'
import type { NarrativeSink } from './narrative-sink'

/** Section 六: free text, and the fee figures where a sentence gives them. */
export function readOtherMatters(
  texts: readonly SourceText[],
  format: FormatDefinition,
  sink: NarrativeSink,
): FoundFee[] {
  const fees = findFees(format, texts.map(({ text }) => text).join('\n'))
  const complete = format.feeFigures.length > 0 && fees.length === format.feeFigures.length
  for (const block of texts) {
    const sentences = block.text.split(/(?<=。)/)
    const text = complete ? sentences.filter((sentence) => !isFeeSentence(sentence)).join('') : block.text
    sink.add('otherMatters.text', { ...block, text })
  }
  return fees
}
