/** A note that was begun and not saved. */
export interface NoteDraft {
  readonly key: string
  readonly quote: string
  readonly text: string
}

const isDraft = (kept: unknown): kept is NoteDraft => {
  if (typeof kept !== 'object' || kept === null) return false
  return (['key', 'quote', 'text'] as const).every((part) => typeof Reflect.get(kept, part) === 'string')
}

/** The reason for returning the report is kept among the notes, under a key that is no place. */
export const reasonKey = 'reason'

export interface NoteDrafts {
  readonly read: (key: string) => NoteDraft | null
  readonly list: () => readonly NoteDraft[]
  readonly write: (draft: NoteDraft) => void
}

/**
 * What was typed and not saved: kept in this window until it is, through a reload and a new sign-in. Of one person and
 * one report, because several people may use one computer.
 */
export function noteDrafts(
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
  userId: string,
  reportId: string,
): NoteDrafts {
  const name = `ogi-review ${userId} ${reportId}`
  const list = (): NoteDraft[] => {
    try {
      const kept: unknown = JSON.parse(storage.getItem(name) ?? '[]')
      return Array.isArray(kept) ? kept.filter(isDraft) : []
    } catch {
      return []
    }
  }
  return {
    list,
    read: (key) => list().find((draft) => draft.key === key) ?? null,
    write: (draft) => {
      const drafts = list().filter(({ key }) => key !== draft.key)
      if (draft.text !== '') drafts.push(draft)
      try {
        if (drafts.length > 0) storage.setItem(name, JSON.stringify(drafts))
        else storage.removeItem(name)
      } catch {
        // A full or forbidden store: what is typed stays in the window all the same.
      }
    },
  }
}

/** Where nothing can be kept: on the server, and until the page is alive. */
export const noDrafts: NoteDrafts = { read: () => null, list: () => [], write: () => {} }
