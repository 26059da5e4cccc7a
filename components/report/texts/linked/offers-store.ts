import { createStore, type Watched } from '@/components/ui/store'
import { type NarrativeId, narrativeIds } from '@/lib/formats/narrative'
import type { CellId } from '@/lib/formats/types'
import type { ReportContent } from '@/lib/report/content'
import type { QueueState } from '../../saving/queue'

/** An unlinked number of a text that could be a link; its place is that of the printed text. */
export interface Offer {
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly cell: CellId
}

/** Offers are there to be taken, not to be read through. */
const mostOffers = 3

/** Milliseconds without a change before the texts are read again. */
const quiet = 800

const keyOf = (field: NarrativeId, { quote, cell }: Offer) => `${field} ${cell} ${quote}`

export interface OffersOptions {
  /** Brings in what reads sentences: it comes behind the form, like the checks. */
  readonly load?: () => Promise<void>
  /** Reads the texts of a content, and answers for each of them. */
  readonly find: (content: ReportContent) => (field: NarrativeId) => readonly Offer[]
  /** Where it is kept what a person has put aside. */
  readonly aside: { readonly get: () => readonly string[]; readonly set: (keys: readonly string[]) => void }
}

export type OffersStore = ReturnType<typeof createOffersStore>

/** Which numbers of the texts could be linked, found while nobody types. What a person has put aside stays aside. */
export function createOffersStore(queue: Watched<Pick<QueueState, 'content'>>, { load, find, aside }: OffersOptions) {
  const shown = createStore<ReadonlyMap<NarrativeId, readonly Offer[]>>(new Map())
  const content = () => queue.get().content
  let offersOf: (field: NarrativeId) => readonly Offer[] = () => none
  const none: readonly Offer[] = []
  const at = (field: NarrativeId) => shown.get().get(field) ?? none

  function show() {
    const away = new Set(aside.get())
    const next = narrativeIds.map((field) => {
      const found = offersOf(field)
        .filter((offer) => !away.has(keyOf(field, offer)))
        .slice(0, mostOffers)
      return [field, JSON.stringify(found) === JSON.stringify(at(field)) ? at(field) : found] as const
    })
    shown.set(new Map(next))
  }

  function look() {
    offersOf = find(content())
    show()
  }

  return {
    get: shown.get,
    subscribe: shown.subscribe,
    /** Looks from now on, whenever nobody types; the returned function ends it. */
    start: (): (() => void) => {
      let timer: ReturnType<typeof setTimeout> | undefined
      let ended = false
      let seen = content()
      const later = () => {
        clearTimeout(timer)
        if (!ended) timer = setTimeout(look, quiet)
      }
      const unsubscribe = queue.subscribe(() => {
        if (content() === seen) return
        seen = content()
        later()
      })
      // Without it (a lost connection) there are no offers, which nobody misses.
      if (load) load().then(later, () => undefined)
      else later()
      return () => {
        ended = true
        unsubscribe()
        clearTimeout(timer)
      }
    },
    /** Offers for a text; the same array as long as they are the same. */
    at,
    /** An offer as the text stands now: it may have been written on since it was shown. Null when it is gone. */
    present: (field: NarrativeId, offer: Offer): Offer | null =>
      find(content())(field).find((other) => keyOf(field, other) === keyOf(field, offer)) ?? null,
    putAside: (field: NarrativeId, offers: readonly Offer[]) => {
      aside.set([...new Set([...aside.get(), ...offers.map((offer) => keyOf(field, offer))])])
      show()
    },
  }
}
