import { describe, expect, it, vi } from 'vitest'
import { emptyContent } from '@/lib/report/content'
import { withField } from '@/lib/report/fields'
import { createFindingsStore } from '@/components/report/findings/findings-store'

function setUp() {
  const tasks: (() => void)[] = []
  const first = withField(emptyContent('2021'), 'proactive.rules.issued', '/')
  const store = createFindingsStore({ organisation: '某局', year: 2025 }, null, first, (task) => void tasks.push(task))
  return { store, first, runAll: () => tasks.splice(0).map((task) => task()).length }
}

describe('the store of findings', () => {
  it('knows the findings of the first content at once', () => {
    expect(setUp().store.at('proactive.rules.issued')).toHaveLength(1)
  })

  it('checks once for several changes in one go', () => {
    const { store, first, runAll } = setUp()
    const listener = vi.fn()
    store.subscribe(listener)
    store.update(withField(first, 'proactive.rules.issued', ''))
    store.update(withField(first, 'proactive.rules.issued', '4'))
    expect(listener).not.toHaveBeenCalled()
    expect(runAll()).toBe(1)
    expect(listener).toHaveBeenCalledTimes(1)
    expect(store.at('proactive.rules.issued')).toEqual([])
  })

  it('tells nobody when the content is as before', () => {
    const { store, first, runAll } = setUp()
    const listener = vi.fn()
    store.subscribe(listener)
    store.update(first)
    runAll()
    expect(listener).not.toHaveBeenCalled()
  })

  it('gives a field the same list as long as its findings are the same', () => {
    const { store, first, runAll } = setUp()
    const before = store.at('proactive.rules.issued')
    store.update(withField(first, 'requests.received.businesses', '4'))
    runAll()
    expect(store.at('proactive.rules.issued')).toBe(before)
  })
})
