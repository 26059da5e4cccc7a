import type { SaveOutcome } from '@/lib/features/report/verbs/save-report'
import type { ReportContent } from '@/lib/report/content'
import type { FieldId, FieldValue } from '@/lib/report/fields'
import type { FieldChange } from '@/lib/report/merge'
import type { Result } from '@/lib/std/result'
import type { DraftStore } from './draft-store'
import { keepDrafts } from './keep-drafts'
import {
  answered,
  decide,
  edit,
  type Failure,
  failed,
  openQueue,
  type QueueState,
  restored,
  sendable,
  sending,
  unacknowledged,
} from './queue'

/** Milliseconds without a change before a save, and the longest that steady typing may put it off. */
export const quietTime = 1_200
export const longestWait = 10_000
/** Milliseconds before the next attempt after a failure: doubled each time up to the last. */
const firstRetry = 2_000
const lastRetry = 60_000

export interface SaveRequest {
  readonly revision: number
  readonly changes: readonly FieldChange[]
}

export interface SaverOptions {
  readonly content: ReportContent
  readonly revision: number
  readonly savedAt: string
  readonly drafts: DraftStore
  /** Sends changes; throws when no answer comes. */
  readonly save: (request: SaveRequest) => Promise<Result<SaveOutcome>>
  /** Fields got a value that nobody typed here: from somebody else, or from an earlier visit. */
  readonly onTaken: (
    fields: readonly FieldId[],
    from: { readonly kind: 'others'; readonly savedBy: string | null } | { readonly kind: 'draft' },
  ) => void
  /** What to say of an attempt that threw. */
  readonly explain: (error: unknown) => Failure
}

export type Saver = ReturnType<typeof createSaver>

/** Brings what is typed to the server: one save on its way at a time, retried until it arrives, kept on this computer until then. */
export function createSaver({ content, revision, savedAt, drafts, save, onTaken, explain }: SaverOptions) {
  let state: QueueState = openQueue(content, revision, savedAt)
  let timer: ReturnType<typeof setTimeout> | undefined
  let waitingSince: number | null = null
  let composing = false
  let stopped = false
  let flight: Promise<void> | null = null
  let restoring: Promise<void> | null = null
  const listeners = new Set<() => void>()
  const keeper = keepDrafts(drafts, () => unacknowledged(state), notify)

  function notify() {
    for (const listener of listeners) listener()
  }

  function become(next: QueueState) {
    if (next === state) return
    const changed = next.unsaved !== state.unsaved || next.content !== state.content
    state = next
    if (changed) keeper.update()
    notify()
  }

  function schedule(delay: number) {
    clearTimeout(timer)
    if (stopped) return
    timer = setTimeout(() => void attempt(), delay)
  }

  function changed() {
    if (sendable(state).length === 0 && !state.sent) return
    waitingSince ??= Date.now()
    schedule(Math.max(0, Math.min(quietTime, waitingSince + longestWait - Date.now())))
  }

  /** One save, if there is anything to save and nothing on its way. */
  function attempt(): Promise<void> {
    if (flight) return flight
    clearTimeout(timer)
    const changes = sendable(state)
    // Half a word under an input method is nobody's text yet; its end schedules again.
    if (changes.length === 0 || composing || stopped) return Promise.resolve()
    waitingSince = null
    become(sending(state, changes))
    flight = send(changes).finally(() => {
      flight = null
      if (state.failure) schedule(Math.min(lastRetry, firstRetry * 2 ** (state.failures - 1)))
      else if (sendable(state).length > 0) schedule(quietTime)
    })
    return flight
  }

  async function send(changes: readonly FieldChange[]) {
    try {
      const result = await save({ revision: state.revision, changes })
      if (!result.ok) return become(failed(state, { code: result.code, message: result.message }))
      const { state: next, taken } = answered(state, result.value)
      become(next)
      if (taken.length > 0) onTaken(taken, { kind: 'others', savedBy: result.value.others?.savedBy ?? null })
    } catch (error) {
      become(failed(state, explain(error)))
    }
  }

  async function restore() {
    const kept = await keeper.read()
    if (kept.length === 0) return
    const { state: next, taken } = restored(state, kept)
    become(next)
    keeper.update()
    if (taken.length > 0) onTaken(taken, { kind: 'draft' })
    changed()
  }

  return {
    state: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    edit: (field: FieldId, value: FieldValue) => {
      const next = edit(state, field, value)
      if (next === state) return
      become(next)
      changed()
    },
    decide: (field: FieldId, value: FieldValue) => {
      become(decide(state, field, value))
      changed()
    },
    /** Takes up what an earlier visit left on this computer; once, however often it is asked. */
    restore: (): Promise<void> => (restoring ??= restore()),
    /** An input method began or ended a word. */
    compose: (active: boolean) => {
      composing = active
      if (!active) changed()
    },
    /** Saves until the server has everything; false when it could not. */
    flush: async (): Promise<boolean> => {
      while (flight || (sendable(state).length > 0 && !composing && !stopped)) {
        await attempt()
        if (state.failure) return false
      }
      return state.unsaved.size === 0
    },
    /** Tries again at once after a failure. */
    retry: () => {
      if (state.failure) void attempt()
    },
    /** Would anything be lost if the window closed now? */
    isSafe: () => keeper.isSafe(),
    start: () => {
      stopped = false
    },
    /** The form is closed: what can still be sent is sent, the rest waits on this computer. */
    stop: () => {
      void attempt()
      stopped = true
      clearTimeout(timer)
    },
  }
}
