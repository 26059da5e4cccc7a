import { createStore, type Watched } from '@/components/ui/store'
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
  type FieldSetting,
  failed,
  openQueue,
  type QueueState,
  restored,
  sendable,
  sending,
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
  /** Sends changes; refused with code `network` when no answer comes. */
  readonly save: (request: SaveRequest) => Promise<Result<SaveOutcome>>
  /** Fields got a value that nobody typed here: from somebody else, or from an earlier visit. */
  readonly onTaken: (
    fields: readonly FieldId[],
    from: { readonly kind: 'others'; readonly savedBy: string | null } | { readonly kind: 'draft' },
  ) => void
}

export type Saver = ReturnType<typeof createSaver>

/**
 * Brings what is typed to the server: one save on its way at a time, retried until it arrives, kept on this computer
 * until then.
 */
export function createSaver({ content, revision, savedAt, drafts, save, onTaken }: SaverOptions) {
  const queue = createStore(openQueue(content, revision, savedAt))
  let timer: ReturnType<typeof setTimeout> | undefined
  let waitingSince: number | null = null
  let composing = false
  let stopped = false
  let flight: Promise<void> | null = null
  let restoring: Promise<void> | null = null
  const keeper = keepDrafts(drafts, queue)

  function schedule(delay: number) {
    clearTimeout(timer)
    if (stopped) return
    timer = setTimeout(() => void attempt(), delay)
  }

  function changed() {
    if (sendable(queue.get()).length === 0 && !queue.get().sent) return
    waitingSince ??= Date.now()
    schedule(Math.max(0, Math.min(quietTime, waitingSince + longestWait - Date.now())))
  }

  function set(settings: readonly FieldSetting[]) {
    const next = settings.reduce((state, { field, value }) => edit(state, field, value), queue.get())
    if (next === queue.get()) return
    queue.set(next)
    changed()
  }

  /** One save, if there is anything to save and nothing on its way. */
  function attempt(): Promise<void> {
    if (flight) return flight
    clearTimeout(timer)
    const changes = sendable(queue.get())
    // Half a word under an input method is nobody's text yet; its end schedules again.
    if (changes.length === 0 || composing || stopped) return Promise.resolve()
    waitingSince = null
    queue.set(sending(queue.get(), changes))
    flight = send(changes).finally(() => {
      flight = null
      if (queue.get().failure) schedule(Math.min(lastRetry, firstRetry * 2 ** (queue.get().failures - 1)))
      else if (sendable(queue.get()).length > 0) schedule(quietTime)
    })
    return flight
  }

  async function send(changes: readonly FieldChange[]) {
    const result = await save({ revision: queue.get().revision, changes })
    if (!result.ok) return queue.set(failed(queue.get(), { code: result.code, message: result.message }))
    const { state: next, taken } = answered(queue.get(), result.value)
    queue.set(next)
    if (taken.length > 0) onTaken(taken, { kind: 'others', savedBy: result.value.others?.savedBy ?? null })
  }

  async function restore() {
    const kept = await keeper.read()
    if (kept.length === 0) return
    const { state: next, taken } = restored(queue.get(), kept)
    queue.set(next)
    keeper.update()
    if (taken.length > 0) onTaken(taken, { kind: 'draft' })
    changed()
  }

  return {
    /** What stands in the form, what is on its way, what the server has. Only the saver changes it. */
    queue: queue as Watched<QueueState>,
    /** Would nothing be lost if the window closed now? */
    safe: keeper.safe as Watched<boolean>,
    /** The person set fields; one that was set to what it holds is left alone. */
    set,
    edit: (field: FieldId, value: FieldValue) => set([{ field, value }]),
    decide: (field: FieldId, value: FieldValue) => {
      queue.set(decide(queue.get(), field, value))
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
      while (flight || (sendable(queue.get()).length > 0 && !composing && !stopped)) {
        await attempt()
        if (queue.get().failure) return false
      }
      return queue.get().unsaved.size === 0
    },
    /** Tries again at once after a failure. */
    retry: () => {
      if (queue.get().failure) void attempt()
    },
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
