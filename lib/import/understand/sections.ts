import type { SectionId } from '@/lib/formats/types'
import { findHeading } from '@/lib/import/recognise/headings'
import type { SourceText } from '@/lib/import/recognise/source'

/**
 * A first-level heading with the paragraphs under it; `section` is the one it stands for, null for one the format does
 * not have.
 */
export interface FoundSection {
  readonly heading: string
  readonly section: SectionId | null
  readonly where: string
  readonly texts: SourceText[]
}

/** Cuts paragraphs at first-level headings. What stands before the first one comes back as `preamble`. */
export function cutSections(texts: readonly SourceText[]): { preamble: SourceText[]; sections: FoundSection[] } {
  const preamble: SourceText[] = []
  const sections: FoundSection[] = []
  for (const block of texts) {
    const found = findHeading(block.text)
    if (!found) {
      ;(sections.at(-1)?.texts ?? preamble).push(block)
      continue
    }
    sections.push({
      heading: found.heading,
      section: found.section,
      where: block.where,
      texts: found.rest === '' ? [] : [{ ...block, text: found.rest }],
    })
  }
  return { preamble, sections }
}
