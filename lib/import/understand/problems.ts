import type { NarrativeId } from '@/lib/formats/narrative'
import type { SourceText } from '@/lib/import/recognise/source'
import { findSubHeading } from '@/lib/import/recognise/sub-heading'
import type { NarrativeSink } from './narrative-sink'

type Part = Extract<NarrativeId, `problems.${string}`>

const improvementWords = /改进|整改|措施|举措|下一?步|打算|对策|计划|今后/

/** A sub-heading that names one of the two parts; （一）整改不到位 is an item of a list and stays as it is. */
const partHeading =
  /^.{0,16}(?:问题|存在.{0,6}不足|改进|整改|改进情况|整改情况|措施|举措|打算|计划|思路|方向|对策|安排)$/

/** How a sentence begins that speaks of what is done or will be done about the problems. */
const turn =
  /^(?:对此|为此|下一?步|下一?阶段|今后|接下来|针对(?:上述|以上|这些|存在|此)|改进(?:措施|情况)|整改|(?:我|本)(?:局|委|办|厅|市|区|县|镇|街道|单位|机关|部门)?将|20\d{2}年[，,]?.{0,15}?将)/

/** Headings the printed report replaces by its own order; any other stays in the text. */
const plainHeading = /^(?:当前|目前|工作中)?(?:存在的?)?(?:主要)?(?:问题|不足|改进(?:情况|措施)?)(?:和不足)?$/

/**
 * Section 五: by its sub-headings, else by the sentence where the text turns from the problems to what is done about
 * them.
 */
export function readProblems(texts: readonly SourceText[], sink: NarrativeSink): void {
  let part: Part = 'problems.problems'
  for (const block of texts) {
    const found = findSubHeading(block.text)
    if (found && partHeading.test(found.words)) {
      part = improvementWords.test(found.words) ? 'problems.improvements' : 'problems.problems'
      const kept = plainHeading.test(found.words) ? '' : `${found.words}。`
      sink.add(part, { ...block, text: `${kept}${found.rest}` })
      continue
    }
    if (part === 'problems.improvements') {
      sink.add(part, block)
      continue
    }
    const { before, after } = cutAtTurn(block.text)
    if (before !== '') sink.add('problems.problems', { ...block, text: before })
    if (after !== '') {
      part = 'problems.improvements'
      sink.add(part, { ...block, text: after })
    }
  }
}

function cutAtTurn(text: string): { before: string; after: string } {
  let from = 0
  for (const sentence of text.split(/(?<=。)/)) {
    if (turn.test(sentence.trim())) return { before: text.slice(0, from), after: text.slice(from) }
    from += sentence.length
  }
  return { before: text, after: '' }
}
