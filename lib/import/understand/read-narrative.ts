import { narrativeName } from '@/lib/formats/narrative'
import type { FormatDefinition } from '@/lib/formats/types'
import type { SourceText } from '@/lib/import/recognise/source'
import type { FoundFee } from './fees'
import { NarrativeSink } from './narrative-sink'
import { readOtherMatters } from './other-matters'
import { readOverview } from './overview'
import { readProblems } from './problems'
import type { FoundSection } from './sections'

/** The texts of a report, by the sections in which they stand. */
export function readNarrative(
  lead: readonly SourceText[],
  sections: readonly FoundSection[],
  format: FormatDefinition,
): { sink: NarrativeSink; fees: FoundFee[] } {
  const sink = new NarrativeSink(format)
  const fees: FoundFee[] = []
  let past = false
  lead.forEach((block) => sink.add('lead', block))
  for (const { section, heading, where, texts } of sections) {
    past ||= section === 'problems' || section === 'otherMatters'
    if (section === 'overview') readOverview(texts, format.aspects, sink)
    else if (section === 'problems') readProblems(texts, sink)
    else if (section === 'otherMatters') fees.push(...readOtherMatters(texts, format, sink))
    else if (section === null) {
      // A section the format does not have: its text is kept where it does least harm, and shown.
      const target = past ? 'otherMatters.text' : 'overview.summary'
      sink.leave(heading, `${where}，格式中没有这一部分，文字已并入“${narrativeName(format, target)}”`)
      texts.forEach((block) => sink.add(target, block))
    } else texts.forEach(({ text, where: place }) => sink.leave(text, `${place}，“${heading}”部分的文字`))
  }
  return { sink, fees }
}
