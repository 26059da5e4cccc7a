import { type NarrativeId, narrativeIds } from '@/lib/formats/narrative'
import { remember } from '@/lib/std/remember'
import { understandCase } from './case-claims'
import { type Claim, quoteOf } from './claim'
import { understandDecision, understandDocument } from './document-claims'
import { linkedSpans } from './linked-spans'
import type { ReportTexts } from './report-texts'
import { understandRequest } from './request-claims'
import { application } from './request-words'
import { periodAt, speaksOfOrgan } from './scope'
import { type Segment, type Sentence, sentencesOf } from './sentences'

/** One text of a report, read. */
export interface FieldReading {
  readonly field: NarrativeId
  readonly text: string
  readonly sentences: readonly Sentence[]
  /** Counts that speak of a cell with certainty; linked numbers are none, they cannot differ. */
  readonly claims: readonly Claim[]
}

/** Texts in which counts speak of the report year; 五 looks back and forward. */
const reporting: readonly NarrativeId[] = narrativeIds.filter(
  (id) => id.startsWith('overview.') || id === 'otherMatters.text',
)

/**
 * Sentences of the texts last read, the same objects for the same text: between two keystrokes only one text of ten
 * changes.
 */
const texts = new Map<string, readonly Sentence[]>()
const mostKept = 64

function kept(text: string): readonly Sentence[] {
  const known = texts.get(text)
  if (known) return known
  const read = sentencesOf(text)
  if (texts.size >= mostKept) texts.delete(texts.keys().next().value!)
  texts.set(text, read)
  return read
}

/** All texts of a report, read once for all checks. */
export const readReport: (subject: ReportTexts) => readonly FieldReading[] = remember((subject) =>
  narrativeIds.map((field) => readField(subject, field)).filter(({ text }) => text !== ''),
)

function readField(subject: ReportTexts, field: NarrativeId): FieldReading {
  const text = subject.text(field)
  const sentences = kept(text)
  return { field, text, sentences, claims: reporting.includes(field) ? claimsIn(subject, field, sentences) : [] }
}

/** All counts of the report that speak of cells. */
export const claimsOf = (subject: ReportTexts): readonly Claim[] => readReport(subject).flatMap(({ claims }) => claims)

/** What was found in sentences, by all else that it rests on. */
const foundIn: (sentences: readonly Sentence[]) => Map<string, readonly Claim[]> = remember(() => new Map())

function claimsIn(subject: ReportTexts, field: NarrativeId, sentences: readonly Sentence[]): readonly Claim[] {
  const { format, report } = subject
  const key = [format.id, report.year, report.organisation, field].join('|')
  const known = foundIn(sentences)
  let claims = known.get(key)
  if (!claims) {
    claims = find(subject, field, sentences)
    known.set(key, claims)
  }
  const linked = claims.length > 0 ? linkedSpans(subject, field) : []
  return linked.length === 0
    ? claims
    : claims.filter(({ number }) => !linked.some((span) => span.start <= number.start && number.end <= span.end))
}

function find(subject: ReportTexts, field: NarrativeId, sentences: readonly Sentence[]): Claim[] {
  const aboutRequests = field === 'overview.disclosureOnRequest'
  let [topic, paragraph] = [false, -1]
  return sentences.flatMap((sentence) => {
    if (sentence.paragraph !== paragraph) [topic, paragraph] = [false, sentence.paragraph]
    topic ||= application.test(sentence.text)
    const withdrawn = sentence.segments.flatMap(({ before, number }) =>
      number && /撤回|撤销|不属于|非政府信息|转交|转办|不再/.test(before) ? [number.value] : [],
    )
    return sentence.segments.flatMap((segment): Claim[] => {
      if (!segment.number) return []
      const understood = understand(subject, sentence, segment, { topic: topic || aboutRequests, aboutRequests })
      if (!understood || !applies(subject, sentence, segment, understood.kind)) return []
      return [{ ...understood, field, number: segment.number, quote: quoteOf(segment), lessThan: withdrawn }]
    })
  })
}

function understand(
  { format }: ReportTexts,
  sentence: Sentence,
  segment: Segment,
  { topic, aboutRequests }: { topic: boolean; aboutRequests: boolean },
) {
  return (
    understandCase(format, sentence, segment, aboutRequests) ??
    understandDocument(format, sentence, segment) ??
    understandDecision(format, segment) ??
    understandRequest(format, sentence, segment, topic)
  )
}

function applies({ report }: ReportTexts, sentence: Sentence, segment: Segment, kind: Claim['kind']): boolean {
  if (!speaksOfOrgan(sentence, segment, report.organisation)) return false
  const period = periodAt(sentence, segment, report.year)
  return period === 'this' || (kind === 'carriedOver' && period === 'other' && /结转|接转/.test(segment.text))
}
