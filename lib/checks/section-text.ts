import type { NarrativeId } from '@/lib/formats/narrative'
import type { NarrativeSection } from '@/lib/formats/types'
import { matchHeadings } from './match-headings'
import type { Subject } from './subject'

const pieces: Readonly<Record<NarrativeSection['id'], (subject: Subject) => NarrativeId[]>> = {
  overview: ({ format }) => ['overview.summary', ...format.aspects.map(({ id }) => `overview.${id}` as const)],
  problems: () => ['problems.problems', 'problems.improvements'],
  otherMatters: () => ['otherMatters.text'],
}

/** All that a report says in one of its sections of text: what was understood, and of an imported document also what stands there. */
export function sectionText(subject: Subject, id: NarrativeSection['id']): string {
  const { format, written } = subject
  const understood = pieces[id](subject).map(subject.text)
  const stands = written ? matchHeadings(format, written.sections).pairs.flatMap((pair) => (pair.section.id === id ? [pair.written.text] : [])) : []
  return [...understood, ...stands].filter((text) => text !== '').join('\n')
}
