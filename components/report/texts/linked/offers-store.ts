import type { NarrativeId } from '@/lib/formats/narrative'
import type { CellId } from '@/lib/formats/types'
import type { ReportContent } from '@/lib/report/content'

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
  /** Tells of every change. */
  readonly watch: (listener: () => void) => () => void
  readonly content: () => ReportContent
  /** Brings in what reads sentences: it comes behind the form, like the checks. */
  readonly load?: () => Promise<void>
  /** Reads the texts of a content, and answers for each of them. */
  readonly find: (content: ReportContent) => (field: NarrativeId) => readonly Offer[]
  /** Where it is kept what a person has put aside. */
  readonly aside: { readonly get: () => readonly string[]; readonly set: (keys: readonly string[]) => void }
}

export type OffersStore = ReturnType<typeof createOffersStore>

/** Which numbers of the texts could be linked, found while nobody types. What a person has put aside stays aside. */
export function createOffersStore({ watch, content, load, find, aside }: OffersOptions) {
  let offersOf: ((field: NarrativeId) => readonly Offer[]) | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let stop: (() => void) | null = null
  const shown = new Map<NarrativeId, readonly Offer[]>()
  const listeners = new Set<() => void>()
  const none: readonly Offer[] = []
  const tell = () => listeners.forEach((listener) => listener())

  function look() {
    offersOf = find(content())
    const away = new Set(aside.get())
    for (const field of [...shown.keys()]) renew(field, away)
    tell()
  }

  function renew(field: NarrativeId, away: ReadonlySet<string>): readonly Offer[] {
    const found =
      offersOf?.(field)
        .filter((offer) => !away.has(keyOf(field, offer)))
        .slice(0, mostOffers) ?? none
    const before = shown.get(field)
    if (before && JSON.stringify(found) === JSON.stringify(before)) return before
    shown.set(field, found)
    return found
  }

  function later() {
    clearTimeout(timer)
    timer = setTimeout(look, quiet)
  }

  function start() {
    let seen = content()
    stop = watch(() => {
      if (content() === seen) return
      seen = content()
      later()
    })
    // Without it (a lost connection) there are no offers, which nobody misses.
    if (load) load().then(later, () => undefined)
    else later()
  }

  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      if (!stop) start()
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        stop?.()
        stop = null
        clearTimeout(timer)
      }
    },
    /** Offers for a text; the same array as long as they are the same. */
    at: (field: NarrativeId): readonly Offer[] => shown.get(field) ?? (shown.set(field, none), none),
    /** An offer as the text stands now: it may have been written on since it was shown. Null when it is gone. */
    present: (field: NarrativeId, offer: Offer): Offer | null =>
      find(content())(field).find((other) => keyOf(field, other) === keyOf(field, offer)) ?? null,
    putAside: (field: NarrativeId, offers: readonly Offer[]) => {
      const keys = new Set([...aside.get(), ...offers.map((offer) => keyOf(field, offer))])
      aside.set([...keys])
      renew(field, keys)
      tell()
    },
  }
}
