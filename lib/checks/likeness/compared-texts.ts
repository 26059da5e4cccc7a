import { formatById } from '@/lib/formats/registry'
import type { ReportContent } from '@/lib/report/content'
import { textOf } from '@/lib/report/narrative'
import { textsOfSection } from '../section-text'

/** The sections that every organ has to write for itself: section 一 and section 五. */
export const comparedSections = ['overview', 'problems'] as const
export type ComparedSection = (typeof comparedSections)[number]

/** From this share on a text that stands in another organ's report is told (内容雷同). */
export const worthTelling = 0.6

/** What is compared of a section. Figures are not compared, so a linked number needs no value. */
export const comparedText = ({ format, narrative }: ReportContent, section: ComparedSection): string =>
  textsOfSection(formatById(format), section)
    .map((id) => textOf(narrative[id], () => '0'))
    .join('\n')
