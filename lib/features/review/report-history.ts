import { verificationCode } from '@/lib/document/verification-code'
import { listNotes } from '@/lib/features/report/data/notes'
import { listPublications } from '@/lib/features/report/data/publications'
import type { StoredReport } from '@/lib/features/report/data/reports'
import { listVersions } from '@/lib/features/report/data/versions'
import { verbName } from '@/lib/platform/events/event-verbs'
import { listReportEvents, type StoredEvent } from '@/lib/platform/events/events'
import type { Scope } from '@/lib/platform/scope'
import { instantInShanghai } from '@/lib/std/dates'

/** What became of a version. */
export interface VersionOutcome {
  readonly verb: 'withdraw' | 'return' | 'approve' | 'publish'
  readonly at: string
  readonly by: string
}

/** A version (送审稿) in the list of all. */
export interface VersionLine {
  readonly number: number
  /** The code printed on its paper (编号、版次、校验码). */
  readonly code: string
  readonly organisation: string
  /** When it was handed in, in words, and by whom. */
  readonly at: string
  readonly by: string
  /** In order: approved, then published. Empty while it waits. */
  readonly outcomes: readonly VersionOutcome[]
  /** The notes that were sent with its return. */
  readonly notes: readonly {
    readonly id: string
    readonly place: string
    readonly quote: string
    readonly text: string
    readonly answer: string
  }[]
  /** What was corrected and why, where it took the place of a published one. */
  readonly correction: string | null
  /** Where the office published it on its own website. */
  readonly address: string | null
}

/** Something that happened to the report, in plain words. */
export interface HistoryLine {
  readonly at: string
  readonly by: string
  readonly words: string
}

export interface ReportHistory {
  readonly versions: readonly VersionLine[]
  readonly events: readonly HistoryLine[]
}

/** What only reviewers do and only reviewers see until a report is returned. */
const internal = new Set(['addNote', 'removeNote', 'claim', 'releaseClaim', 'refused'])

/**
 * All versions of a report, newest first, and what happened to it, newest first (办理记录).
 * @param inside whether the reader sees what only reviewers see
 */
export async function historyOf(
  scope: Scope,
  { id, number: reportNumber }: StoredReport,
  { inside }: { inside: boolean },
): Promise<ReportHistory> {
  const [versions, events, notes, publications] = await Promise.all([
    listVersions(scope, id),
    listReportEvents(scope, id),
    listNotes(scope, id, { sent: true }),
    listPublications(scope, id),
  ])
  const outcomes = outcomesOf(events)
  return {
    versions: versions.map((version) => {
      const publication = publications.find(({ versionId }) => versionId === version.id)
      return {
        number: version.number,
        code: verificationCode({ number: reportNumber, revision: version.revision, digest: version.digest }),
        organisation: version.organisationName,
        at: instantInShanghai(version.at),
        by: version.by.name,
        outcomes: outcomes.get(version.number) ?? [],
        notes: notes
          .filter(({ versionId }) => versionId === version.id)
          .map(({ id: noteId, place, quote, text, answer }) => ({ id: noteId, place, quote, text, answer })),
        correction: publication?.correction ?? null,
        address: publication?.address ?? null,
      }
    }),
    events: linesOf(inside ? events : events.filter(({ verb }) => !internal.has(verb))),
  }
}

const numberIn = (detail: unknown, name: string): number | null => {
  const value = (detail as Record<string, unknown> | null)?.[name]
  return typeof value === 'number' ? value : null
}

/** Events tell the state; what follows a submission happened to that version, until the next one. */
function outcomesOf(events: readonly StoredEvent[]): Map<number, VersionOutcome[]> {
  const outcomes = new Map<number, VersionOutcome[]>()
  let current: number | null = null
  for (const { verb, at, actor, detail } of events) {
    if (verb === 'submit') current = numberIn(detail, 'version')
    else if (
      current !== null &&
      (verb === 'withdraw' || verb === 'return' || verb === 'approve' || verb === 'publish')
    ) {
      outcomes.set(current, [
        ...(outcomes.get(current) ?? []),
        { verb, at: instantInShanghai(at), by: actor?.name ?? '' },
      ])
    }
  }
  return outcomes
}

/** Saves one after another by the same person are one line: nobody reads three hundred. */
function linesOf(events: readonly StoredEvent[]): HistoryLine[] {
  const lines: (HistoryLine & { readonly verb: string; readonly times: number })[] = []
  for (const { verb, at, actor, detail } of events) {
    const last = lines.at(-1)
    const by = actor?.name ?? '系统'
    if (verb === 'save' && last?.verb === 'save' && last.by === by)
      lines[lines.length - 1] = {
        ...last,
        at: instantInShanghai(at),
        times: last.times + 1,
        words: `${verbName('save')} ${last.times + 1} 次`,
      }
    else lines.push({ verb, times: 1, at: instantInShanghai(at), by, words: wordsOf(verb, detail) })
  }
  return lines.map(({ at, by, words }) => ({ at, by, words })).reverse()
}

function wordsOf(verb: string, detail: unknown): string {
  const name = verbName(verb)
  const version = numberIn(detail, 'version')
  const notes = numberIn(detail, 'notes')
  const told = detail as { reason?: unknown; file?: unknown } | null
  if (verb === 'submit' && version !== null) return `${name}（第 ${version} 次送审）`
  if (verb === 'return' && notes !== null) return `${name}，发出审核意见 ${notes} 条`
  if (verb === 'startCorrection' && typeof told?.reason === 'string') return `${name}：${told.reason}`
  if (verb === 'export' && typeof told?.file === 'string') return `${name}“${told.file}”`
  return name
}
