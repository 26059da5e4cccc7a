import type { AspectDefinition, AspectId } from '@/lib/formats/types'
import { coreOf } from '@/lib/import/recognise/label'
import type { SourceText } from '@/lib/import/recognise/source'
import { findSubHeading, type SubHeading } from '@/lib/import/recognise/sub-heading'
import type { NarrativeSink } from './narrative-sink'

/** Words by which people name the five aspects, in the order in which they are asked. */
const senses: readonly (readonly [AspectId, RegExp])[] = [
  ['disclosureOnRequest', /依申请/],
  ['proactiveDisclosure', /主动公开/],
  ['platforms', /平台|网站|新媒体/],
  ['supervision', /监督|保障|考核/],
  ['informationManagement', /信息(?:公开)?管理/],
]

/** The aspect a sub-heading names, whatever phrase it is put in; null for a part the format does not know. */
export function aspectOfHeading(words: string, aspects: readonly AspectDefinition[]): AspectId | null {
  const core = coreOf(words)
  const exact = aspects.find((aspect) => core.startsWith(coreOf(aspect.heading)))
  return exact?.id ?? senses.find(([, pattern]) => pattern.test(core))?.[0] ?? null
}

/**
 * Section 一: the text before the first sub-heading is the summary, the rest goes to the aspects; parts of another kind
 * stay with the summary.
 */
export function readOverview(
  texts: readonly SourceText[],
  aspects: readonly AspectDefinition[],
  sink: NarrativeSink,
): void {
  let target: AspectId | null = null
  for (const block of texts) {
    const found = findSubHeading(block.text)
    if (!found) {
      sink.add(target ? `overview.${target}` : 'overview.summary', block)
      continue
    }
    sink.aspects.push(found.heading)
    target = aspectOfHeading(found.words, aspects)
    addPart(found, target, block, sink)
  }
}

function addPart(found: SubHeading, target: AspectId | null, block: SourceText, sink: NarrativeSink): void {
  const id = target ? (`overview.${target}` as const) : 'overview.summary'
  if (target && !sink.holds(id)) {
    if (found.rest !== '') sink.add(id, { ...block, text: found.rest })
    return
  }
  // The printed report has no place for this heading, so it stays in the text as its first sentence.
  sink.add(id, { ...block, text: `${found.words}。${found.rest}` })
  sink.merged(found.heading, id, block.where)
}
