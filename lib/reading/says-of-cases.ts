import { type NarrativeId, narrativeIds } from '@/lib/formats/narrative'
import type { ReportTexts } from './report-texts'

/**
 * All that a report says in the texts given; of an imported document also what stands in it and found no other place.
 */
export function proseOf({ text, written }: ReportTexts, of: (id: NarrativeId) => boolean = () => true): string {
  const understood = narrativeIds.filter(of).map(text)
  return [...understood, ...(written?.sections.map((section) => section.text) ?? [])].join('\n')
}

/** Words by which a text speaks of reconsideration (行政复议) and of litigation (行政诉讼). */
export const reconsiderationWords = /复议|纠正|纠错|撤销|责令重新/
export const litigationWords = /诉讼|应诉|起诉|被诉|败诉|胜诉|法院|判决|纠正|纠错|撤销/
