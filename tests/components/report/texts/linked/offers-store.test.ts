import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createOffersStore, type Offer } from '@/components/report/texts/linked/offers-store'
import { createStore } from '@/components/ui/store'
import { emptyContent } from '@/lib/report/content'
import { withField } from '@/lib/report/fields'

const field = 'overview.disclosureOnRequest'

function open(found: readonly Offer[]) {
  let kept: readonly string[] = []
  const queue = createStore({ content: emptyContent('2021') })
  const find = vi.fn(() => (id: string) => (id === field ? found : []))
  const store = createOffersStore(queue, {
    find,
    aside: { get: () => kept, set: (keys) => void (kept = keys) },
  })
  const type = (text: string) => {
    queue.set({ content: withField(queue.get().content, field, [[text]]) })
  }
  return { store, find, type, kept: () => kept }
}

const offer = (quote: string, start = 0): Offer => ({
  quote,
  start,
  end: start + quote.length,
  cell: 'requests.received.total',
})

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('offers', () => {
  it('are sought when nobody types any more, once for all texts', () => {
    const { store, find, type } = open([offer('6')])
    store.start()
    expect(store.at(field)).toEqual([])
    for (let at = 0; at < 5; at += 1) {
      type(`6${at}`)
      vi.advanceTimersByTime(300)
    }
    expect(find).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1000)
    expect(find).toHaveBeenCalledTimes(1)
    expect(store.at(field)).toEqual([offer('6')])
    expect(store.at('lead')).toEqual([])
  })

  it('are three at most, and the same array as long as nothing differs', () => {
    const { store, type } = open(['1', '2', '3', '4'].map((quote) => offer(quote)))
    store.start()
    store.at(field)
    vi.advanceTimersByTime(1000)
    const first = store.at(field)
    expect(first.map(({ quote }) => quote)).toEqual(['1', '2', '3'])
    type('甲')
    vi.advanceTimersByTime(1000)
    expect(store.at(field)).toBe(first)
  })

  it('stay away once put aside, also when the text moves', () => {
    const { store, type, kept } = open([offer('6', 4)])
    store.start()
    store.at(field)
    vi.advanceTimersByTime(1000)
    store.putAside(field, store.at(field))
    expect(store.at(field)).toEqual([])
    expect(kept()).toHaveLength(1)
    type('乙')
    vi.advanceTimersByTime(1000)
    expect(store.at(field)).toEqual([])
  })

  it('are taken where they stand now', () => {
    const { store } = open([offer('6', 9)])
    expect(store.present(field, offer('6', 4))).toEqual(offer('6', 9))
    expect(store.present(field, offer('7'))).toBeNull()
  })

  it('leave nothing running behind', () => {
    const { store, find, type } = open([offer('6')])
    store.start()()
    type('甲')
    vi.advanceTimersByTime(5000)
    expect(find).not.toHaveBeenCalled()
  })
})
