import { comparedSentences } from '@/lib/checks/likeness/compared-sentences'
import { type ComparedSection, comparedSections } from '@/lib/checks/likeness/compared-texts'
import { likenessOf, type Passage } from '@/lib/checks/likeness/passages'
import { textsOfSection } from '@/lib/checks/section-text'
import type { PaperBlock } from '@/lib/document/paper'
import { listLikenesses } from '@/lib/features/report/data/likeness'
import type { StoredVersion } from '@/lib/features/report/data/versions'
import { formatById } from '@/lib/formats/registry'
import type { Scope } from '@/lib/platform/scope'
import type { ReportContent } from '@/lib/report/content'
import { printedContent } from '@/lib/report/printed-content'
import { parseContent } from '@/lib/report/schema'

/** A section of which much stands in another unit's report too (内容雷同), sentence beside sentence. */
export interface SimilarText {
  readonly section: ComparedSection
  /** The section's official heading. */
  readonly heading: string
  readonly organisation: string
  /** The other report. */
  readonly reportId: string
  /** Share of this report's text, in percent. */
  readonly percent: number
  readonly passages: readonly (Passage & { readonly keys: readonly string[] })[]
}

/** Other reports shown for each section: the likest. Whoever copied from a template has hundreds. */
const mostOthers = 3

/**
 * The passages of a version that stand in other units' reports, as far as the reader sees those. Which reports are
 * alike was found when they were handed in (measureLikeness); only the few that are shown are compared here, so the
 * number of reports in the season does not matter.
 */
export async function similarPassages(
  scope: Scope,
  version: StoredVersion,
  paper: readonly PaperBlock[],
): Promise<SimilarText[]> {
  const likenesses = await listLikenesses(scope, version.id)
  const content = parseContent(version.content)
  const { sections } = formatById(content.format)
  return comparedSections.flatMap((section) => {
    const mine = comparedSentences(textIn(content, section), version.organisationName)
    const heading = sections.find(({ id }) => id === section)!.heading
    return likenesses
      .filter((likeness) => likeness.section === section)
      .slice(0, mostOthers)
      .map(({ percent, other }): SimilarText => {
        const theirs = comparedSentences(textIn(parseContent(other.content), section), other.organisationName)
        const passages = likenessOf(mine, theirs)?.passages ?? []
        return {
          section,
          heading,
          organisation: other.organisationName,
          reportId: other.reportId,
          percent,
          passages: passages.map((passage) => ({ ...passage, keys: keysSaying(paper, passage.mine) })),
        }
      })
  })
}

/** A section as it is read, linked numbers with their values; the comparison itself looks at no figure. */
function textIn(content: ReportContent, section: ComparedSection): string {
  const { text } = printedContent(content)
  return textsOfSection(formatById(content.format), section).map(text).join('\n')
}

/** Where a sentence stands; it was cut at the same marks as the paper. */
function keysSaying(paper: readonly PaperBlock[], said: string): string[] {
  return paper.flatMap((block) =>
    block.type === 'paragraph' ? block.parts.flatMap(({ key, text }) => (text.includes(said) ? [key] : [])) : [],
  )
}
