import { createStore, delMany, entries, setMany, type UseStore } from 'idb-keyval'
import type { FieldId } from '@/lib/report/fields'
import type { FieldChange } from '@/lib/report/merge'

/**
 * Where changes live on this computer until the server has them. One entry for each field, so that two windows do not
 * overwrite each other.
 */
export interface DraftStore {
  readonly read: () => Promise<FieldChange[]>
  readonly put: (changes: readonly FieldChange[]) => Promise<void>
  readonly remove: (fields: readonly FieldId[]) => Promise<void>
}

let store: UseStore | null = null

/** Drafts of one person and one report in the browser's own database. Every call rejects where the browser has none. */
export function browserDrafts(userId: string, reportId: string): DraftStore {
  const prefix = `${userId} ${reportId} `
  const place = () => (store ??= createStore('ogi-report', 'drafts'))
  return {
    read: async () =>
      (await entries<string, FieldChange>(place())).flatMap(([key, change]) =>
        key.startsWith(prefix) ? [change] : [],
      ),
    put: (changes) =>
      setMany(
        changes.map((change) => [prefix + change.field, change]),
        place(),
      ),
    remove: (fields) =>
      delMany(
        fields.map((field) => prefix + field),
        place(),
      ),
  }
}
