import type { NarrativeId } from '@/lib/formats/narrative'
import type { FormatDefinition, NarrativeSection } from '@/lib/formats/types'
import { matchHeadings } from './match-headings'
import type { Subject } from './subject'

/** The texts a section is made of, in the order of the paper. */
export function textsOfSection({ aspects }: FormatDefinition, id: NarrativeSection['id']): NarrativeId[] {
  if (id === 'overview') return ['overview.summary', ...aspects.map((aspect) => `overview.${aspect.id}` as const)]
  return id === 'problems' ? ['problems.problems', 'problems.improvements'] : ['otherMatters.text']
}

/**
 * All that a report says in one of its sections of text: what was understood, and of an imported document also what
 * stands there.
 */
export function sectionText(subject: Subject, id: NarrativeSection['id']): string {
  const { format, written } = subject
  const understood = textsOfSection(format, id).map(subject.text)
  const stands = written
    ? matchHeadings(format, written.sections).pairs.flatMap((pair) =>
        pair.section.id === id ? [pair.written.text] : [],
      )
    : []
  return [...understood, ...stands].filter((text) => text !== '').join('\n')
}
