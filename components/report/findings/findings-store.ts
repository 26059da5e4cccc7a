import type { Decision } from '@/lib/checks/decisions/decision'
import { type FindingStanding, standingsOf } from '@/lib/checks/decisions/standings'
import type { Finding } from '@/lib/checks/define-check'
import { type GroupedFindings, groupFindings, keepSame, marksOf } from '@/lib/checks/finding-groups'
import type { runChecks } from '@/lib/checks/run'
import { makeSubject } from '@/lib/checks/subject'
import { formatById } from '@/lib/formats/registry'
import type { Report, ReportContent } from '@/lib/report/content'

/** What people decided about the report and its checks before the form was opened. */
export interface Known {
  readonly decisions: readonly Decision[]
  /** Decisions about last year's report, whose explanations are offered again. */
  readonly lastYear: readonly Decision[]
  /** Slugs of the checks that are suspended (暂停). */
  readonly suspended: ReadonlySet<string>
}

const nothingKnown: Known = { decisions: [], lastYear: [], suspended: new Set() }

/**
 * The checks come behind the form: they are a fifth of its script, and what they say of the report as it was opened the server has said
 * already.
 */
export interface Checker {
  /** Findings of the report as it was opened. */
  readonly first: readonly Finding[]
  readonly load: () => Promise<typeof runChecks>
}

export interface FindingsState {
  readonly content: ReportContent
  readonly findings: readonly Finding[]
  readonly standings: ReadonlyMap<Finding, FindingStanding>
  /** Findings that a decision has settled; all others are in `grouped`. */
  readonly decided: readonly FindingStanding[]
  readonly grouped: GroupedFindings
  readonly marks: ReadonlyMap<string, readonly Finding[]>
}

/** Runs a task soon; several calls before it starts are the caller's to join. */
export type Schedule = (task: () => void) => void

/** Longest run, in milliseconds, that may stand between a key and its echo on the screen. */
const unnoticed = 30

/**
 * Runs a task as soon as the key press that asked for it is done with: before the frame is drawn, so that the key and what follows
 * from it appear together. Where the last run was slow, the key is shown first and the task follows.
 */
export function afterInput(): Schedule {
  let last = 0
  let channel: MessageChannel | null = null
  const late: (() => void)[] = []
  const timed = (task: () => void) => () => {
    const start = performance.now()
    task()
    last = performance.now() - start
  }
  return (task) => {
    if (last <= unnoticed) return queueMicrotask(timed(task))
    // Made on first use: the server draws the form too and never gets a key press.
    if (!channel) {
      channel = new MessageChannel()
      channel.port1.onmessage = () => late.shift()?.()
    }
    late.push(timed(task))
    channel.port2.postMessage(null)
  }
}

export type FindingsStore = ReturnType<typeof createFindingsStore>

/** The findings of what stands in the form. Several changes in one go cost one run of the checks. */
export function createFindingsStore(
  report: Omit<Report, 'content'>,
  lastYear: ReportContent | null,
  first: ReportContent,
  schedule: Schedule,
  checker: Checker,
  known: Known = nothingKnown,
) {
  const format = formatById(first.format)
  let run: typeof runChecks | null = null
  let { decisions } = known
  const assess = (
    content: ReportContent,
    before: Pick<FindingsState, 'findings' | 'standings' | 'marks'>,
  ): FindingsState => {
    const subject = makeSubject({ ...report, content }, { lastYear })
    const findings = keepSame(before.findings, run ? run(subject, known.suspended).findings : checker.first)
    const all = standingsOf(subject, findings, { decisions, lastYear: known.lastYear }).map((standing) =>
      sameStanding(before.standings.get(standing.finding), standing),
    )
    const standings = new Map(all.map((standing) => [standing.finding, standing]))
    const decided = all.filter(({ state }) => state === 'decided')
    const grouped = groupFindings(
      format,
      content,
      findings.filter((finding) => standings.get(finding)!.state !== 'decided'),
    )
    const marks = new Map(
      [...marksOf(grouped)].map(([field, here]) => [field, sameList(before.marks.get(field), here)]),
    )
    return { content, findings, standings, decided, grouped, marks }
  }
  const become = (next: FindingsState) => {
    state = next
    for (const listener of listeners) listener()
  }
  let state = assess(first, { findings: [], standings: new Map(), marks: new Map() })
  let wanted = first
  let pending = false
  const listeners = new Set<() => void>()
  const none: readonly Finding[] = []

  const catchUp = () => {
    if (run && wanted !== state.content) become(assess(wanted, state))
  }

  return {
    /** Brings the checks in; until then the findings are those of the report as it was opened. */
    start: async () => {
      run = await checker.load()
      catchUp()
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    state: () => state,
    /** Findings of one field; the same array as long as they are the same. */
    at: (field: string) => state.marks.get(field) ?? none,
    update: (content: ReportContent) => {
      wanted = content
      if (pending) return
      pending = true
      schedule(() => {
        pending = false
        catchUp()
      })
    },
    /** Takes over the decisions as the server has them now. */
    decide: (current: readonly Decision[]) => {
      decisions = current
      become(assess(state.content, state))
    },
  }
}

const sameList = (before: readonly Finding[] | undefined, after: readonly Finding[]) =>
  before && before.length === after.length && before.every((finding, at) => finding === after[at]) ? before : after

const sameStanding = (before: FindingStanding | undefined, after: FindingStanding): FindingStanding =>
  before &&
  (['key', 'fingerprint', 'state', 'decision', 'lastYear'] as const).every((part) => before[part] === after[part])
    ? before
    : after
