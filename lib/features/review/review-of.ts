import { parseFindings } from '@/lib/checks/decisions/stored-findings'
import { keysAt } from '@/lib/document/paper'
import { findOrganisation } from '@/lib/features/organisation/data/organisations'
import { listNotes, type Note } from '@/lib/features/report/data/notes'
import { listPublications } from '@/lib/features/report/data/publications'
import type { StoredReport } from '@/lib/features/report/data/reports'
import { findVersion, findVersionNumbered, type StoredVersion } from '@/lib/features/report/data/versions'
import type { ReviewState } from '@/lib/features/report/policy/review-states'
import { documentOfVersion } from '@/lib/features/report/print-report'
import { listSeasonRules } from '@/lib/features/season/data/season-rules'
import type { Scope } from '@/lib/platform/scope'
import { deadlinesFor } from '@/lib/report/deadline'
import { parseContent } from '@/lib/report/schema'
import { dayInShanghai, instantInShanghai, officialDate } from '@/lib/std/dates'
import { type ReviewSheet, reviewSheet } from './review-sheet'
import { type SimilarText, similarPassages } from './similar-passages'

/** A note as the review page shows it. */
export interface ReviewNote {
  readonly id: string
  readonly place: string
  readonly quote: string
  readonly text: string
  readonly by: string
  readonly byId: string
  /** Instants in words. */
  readonly at: string
  readonly sentAt: string | null
  readonly version: number
  readonly answer: { readonly text: string; readonly by: string; readonly at: string } | null
  readonly keys: readonly string[]
}

/** Everything the review page (审核页) shows of a report that was handed in. */
export interface Review {
  readonly reportId: string
  readonly versionId: string
  readonly version: number
  readonly organisation: string
  readonly year: number
  readonly practice: boolean
  readonly state: ReviewState
  /** Since when, in words. */
  readonly since: string
  readonly handedIn: { readonly at: string; readonly by: string; readonly onTime: boolean }
  readonly submitBy: string
  readonly correctionReason: string | null
  readonly claimedBy: { readonly id: string; readonly name: string; readonly at: string } | null
  readonly published: { readonly version: number; readonly at: string } | null
  /** Files of the signed and sealed paper of this version, and whether publishing needs one. */
  readonly scans: { readonly count: number; readonly required: boolean }
  /** Whether there was a report last year to compare with. */
  readonly hasLastYear: boolean
  readonly sheet: ReviewSheet
  readonly notes: readonly ReviewNote[]
  readonly similar: readonly SimilarText[]
}

/**
 * The review of a report, or null when it was never handed in. `unsent` shows the notes that only reviewers may see;
 * `scans` are those of the version on the page.
 */
export async function reviewOf(
  scope: Scope,
  stored: StoredReport,
  { unsent, scans }: { unsent: boolean; scans: number },
): Promise<Review | null> {
  const { id, year, versionId } = stored
  const version = versionId === null ? null : await findVersion(scope, versionId)
  if (!version) return null
  const [previous, notes, unit, rules, publications, doc] = await Promise.all([
    version.number > 1 ? findVersionNumbered(scope, id, version.number - 1) : null,
    listNotes(scope, id, unsent ? {} : { sent: true }),
    findOrganisation(scope, stored.organisationId),
    listSeasonRules(scope, year),
    listPublications(scope, id),
    documentOfVersion(version),
  ])
  const sheet = sheetOf(version, previous, doc)
  const { submitBy, requireScan } = deadlinesFor(
    { name: stored.organisation.name, kind: unit?.kind ?? '', path: stored.organisation.path },
    year,
    rules,
  )
  const [publication] = publications
  return {
    reportId: id,
    versionId: version.id,
    version: version.number,
    organisation: version.organisationName,
    year,
    practice: stored.practice,
    state: stored.state,
    since: instantInShanghai(stored.stateAt),
    handedIn: {
      at: instantInShanghai(version.at),
      by: version.by.name,
      onTime: dayInShanghai(stored.firstSubmittedAt ?? version.at) <= submitBy,
    },
    submitBy: officialDate(submitBy),
    correctionReason: stored.correctionReason,
    claimedBy: stored.claimedBy && { ...stored.claimedBy, at: instantInShanghai(stored.claimedAt!) },
    published: publication ? { version: publication.version.number, at: instantInShanghai(publication.at) } : null,
    scans: { count: scans, required: requireScan },
    hasLastYear: version.lastYear !== null,
    sheet,
    notes: notes.map((note) => reviewNote(sheet, note)),
    similar: unsent ? await similarPassages(scope, version, sheet.paper) : [],
  }
}

function sheetOf(
  version: StoredVersion,
  previous: StoredVersion | null,
  doc: Awaited<ReturnType<typeof documentOfVersion>>,
): ReviewSheet {
  return reviewSheet({
    doc,
    content: parseContent(version.content),
    lastYear: version.lastYear === null ? null : parseContent(version.lastYear),
    previous: previous && parseContent(previous.content),
    findings: parseFindings(version.findings, version.id),
  })
}

function reviewNote({ paper }: ReviewSheet, note: Note): ReviewNote {
  const { id, place, quote, text, by, at, sentAt, answer, answeredAt, answeredBy } = note
  return {
    id,
    place,
    quote,
    text,
    by: by.name,
    byId: by.id,
    at: instantInShanghai(at),
    sentAt: sentAt && instantInShanghai(sentAt),
    version: note.version.number,
    answer: answeredAt && { text: answer, by: answeredBy?.name ?? '', at: instantInShanghai(answeredAt) },
    keys: keysAt(paper, place, quote),
  }
}
