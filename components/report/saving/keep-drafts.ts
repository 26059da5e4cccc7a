import { createStore, type Watched } from '@/components/ui/store'
import type { FieldId } from '@/lib/report/fields'
import type { FieldChange } from '@/lib/report/merge'
import type { DraftStore } from './draft-store'
import { type QueueState, unacknowledged } from './queue'

/**
 * Keeps the drafts on this computer equal to the changes that the server has not acknowledged: written from the first
 * keystroke, one write at a time, only what differs.
 */
export function keepDrafts(drafts: DraftStore, queue: Watched<QueueState>) {
  const wanted = () => unacknowledged(queue.get())
  const kept = new Map<FieldId, string>()
  let running = false
  let again = false
  const safe = createStore(true)

  async function write() {
    const changes = wanted()
    const fields = new Set(changes.map(({ field }) => field))
    const written = changes.map((change) => ({ change, text: JSON.stringify(change) }))
    const put = written.filter(({ change, text }) => kept.get(change.field) !== text)
    const gone = [...kept.keys()].filter((field) => !fields.has(field))
    if (put.length > 0) await drafts.put(put.map(({ change }) => change))
    for (const { change, text } of put) kept.set(change.field, text)
    if (gone.length > 0) await drafts.remove(gone)
    for (const field of gone) kept.delete(field)
  }

  async function run() {
    try {
      do {
        again = false
        await write()
      } while (again)
      safe.set(true)
    } catch {
      // No database in this browser (private window, full disk): the server is the only safe place, and isSafe says so.
      safe.set(wanted().length === 0)
    }
    running = false
  }

  function update() {
    safe.set(wanted().length === 0)
    again = true
    if (running) return
    running = true
    // Starting a transaction takes longer than a key may: it comes right after.
    setTimeout(() => void run(), 0)
  }

  let seen = queue.get()
  queue.subscribe(() => {
    const { content, unsaved } = seen
    seen = queue.get()
    if (seen.content !== content || seen.unsaved !== unsaved) update()
  })

  return {
    update,
    read: async (): Promise<FieldChange[]> => {
      try {
        const changes = await drafts.read()
        for (const change of changes) if (!kept.has(change.field)) kept.set(change.field, '')
        return changes
      } catch {
        return []
      }
    },
    /** Would nothing be lost if the window closed now? */
    safe,
  }
}
