import type { Finding } from '@/lib/checks/define-check'
import { runChecks } from '@/lib/checks/run'
import { makeSubject } from '@/lib/checks/subject'
import { formatById } from '@/lib/formats/registry'
import type { Report, ReportContent } from '@/lib/report/content'
import { groupFindings, keepSame, marksOf, type GroupedFindings } from './finding-groups'

export interface FindingsState {
  readonly content: ReportContent
  readonly findings: readonly Finding[]
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
export function createFindingsStore(report: Omit<Report, 'content'>, lastYear: ReportContent | null, first: ReportContent, schedule: Schedule) {
  const format = formatById(first.format)
  const assess = (content: ReportContent, before: readonly Finding[]): FindingsState => {
    const findings = keepSame(before, runChecks(makeSubject({ ...report, content }, { lastYear })).findings)
    const grouped = groupFindings(format, content, findings)
    return { content, findings, grouped, marks: marksOf(format, grouped) }
  }
  let state = assess(first, [])
  let wanted = first
  let pending = false
  const listeners = new Set<() => void>()
  const none: readonly Finding[] = []

  return {
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
        if (wanted === state.content) return
        const next = assess(wanted, state.findings)
        const marks = new Map([...next.marks].map(([field, findings]) => [field, sameList(state.marks.get(field), findings)]))
        state = { ...next, marks }
        for (const listener of listeners) listener()
      })
    },
  }
}

const sameList = (before: readonly Finding[] | undefined, after: readonly Finding[]) =>
  before && before.length === after.length && before.every((finding, at) => finding === after[at]) ? before : after
