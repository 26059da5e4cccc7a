import type { Doc } from '@/lib/document/model'
import type { FormatDefinition } from '@/lib/formats/types'
import type { Written } from '@/lib/report/written'
import { matchHeadings } from '../match-headings'

/**
 * A document as its title and the text under each first-level heading; '' is what stands before the first. Tables are
 * left out.
 */
export interface SectionLines {
  readonly title: string
  readonly sections: ReadonlyMap<string, { readonly heading: string; readonly text: string }>
  /** Sections of the document that the format does not have. */
  readonly extra: readonly { readonly heading: string; readonly text: string }[]
  readonly signature: { readonly organisation: string; readonly date: string } | null
}

/** Of a document that the product composed. */
export function linesOfDoc(doc: Doc): SectionLines {
  const sections = new Map<string, { heading: string; lines: string[] }>([['', { heading: '', lines: [] }]])
  let [title, signature, current] = ['', null as SectionLines['signature'], '']
  for (const block of doc.blocks) {
    if (block.type === 'title') title = block.lines.join('')
    else if (block.type === 'signature') signature = { organisation: block.organisation, date: block.date }
    else if (block.type === 'heading' && block.level === 1)
      sections.set((current = block.anchor), { heading: block.text, lines: [] })
    else if (block.type === 'heading' || block.type === 'paragraph') sections.get(current)!.lines.push(block.text)
  }
  return {
    title,
    signature,
    extra: [],
    sections: new Map([...sections].map(([id, { heading, lines }]) => [id, { heading, text: lines.join('\n') }])),
  }
}

/** Of a document that was made elsewhere, as it is written there. */
export function linesOfWritten(format: FormatDefinition, { title, sections, signature }: Written): SectionLines {
  const { pairs, extra } = matchHeadings(format, sections)
  const opening = sections
    .filter(({ heading }) => heading === '')
    .map(({ text }) => text)
    .join('\n')
  return {
    title,
    signature,
    sections: new Map([
      ['', { heading: '', text: opening }],
      ...pairs.map(({ section, written: { heading, text } }) => [section.id, { heading, text }] as const),
    ]),
    extra: extra.map(({ written: { heading, text } }) => ({ heading, text })),
  }
}
