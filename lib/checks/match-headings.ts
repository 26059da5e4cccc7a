import type { FormatDefinition, SectionDefinition } from '@/lib/formats/types'
import { findHeading } from '@/lib/import/recognise/headings'
import type { WrittenSection } from '@/lib/report/written'
import { withoutSpace } from '@/lib/std/text'

/** First-level headings of a document beside those of the format. */
export interface HeadingMatch {
  /** Headings that stand for a section of the format, in the order of the document. */
  readonly pairs: readonly { readonly section: SectionDefinition; readonly written: WrittenSection }[]
  readonly missing: readonly SectionDefinition[]
  /** Headings no section is left for, with the section they stand behind. */
  readonly extra: readonly { readonly written: WrittenSection; readonly after: SectionDefinition | null }[]
}

const sameHeading = (written: WrittenSection, section: SectionDefinition) =>
  withoutSpace(written.heading) === section.heading

/**
 * Pairs what is written with what is official: the exact heading first, then the first that means the same, then one
 * that is left over with the same number. Each section takes one heading, each heading one section.
 */
export function matchHeadings(format: FormatDefinition, sections: readonly WrittenSection[]): HeadingMatch {
  const written = sections.filter(({ heading }) => withoutSpace(heading) !== '')
  const taken = new Map<WrittenSection, SectionDefinition>()
  const free = () => format.sections.filter((section) => ![...taken.values()].includes(section))
  const take = (fits: (candidate: WrittenSection, section: SectionDefinition) => boolean) => {
    for (const section of free()) {
      const found = written.find((candidate) => !taken.has(candidate) && fits(candidate, section))
      if (found) taken.set(found, section)
    }
  }
  take(sameHeading)
  take(({ heading }, { id }) => findHeading(heading)?.section === id)
  take(
    ({ heading }, section) =>
      findHeading(heading)?.section === null && withoutSpace(heading).startsWith(section.heading.slice(0, 1)),
  )

  let after: SectionDefinition | null = null
  const extra: { written: WrittenSection; after: SectionDefinition | null }[] = []
  for (const candidate of written) {
    const section = taken.get(candidate)
    if (section) after = section
    else extra.push({ written: candidate, after })
  }
  return {
    pairs: written.flatMap((candidate) =>
      taken.has(candidate) ? [{ section: taken.get(candidate)!, written: candidate }] : [],
    ),
    missing: free(),
    extra,
  }
}
