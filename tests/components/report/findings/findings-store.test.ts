import { describe, expect, it, vi } from 'vitest'
import type { Schedule } from '@/components/report/findings/after-input'
import type { Findings } from '@/components/report/findings/assess'
import { createFindingsStore, type FindingsOptions } from '@/components/report/findings/findings-store'
import { createStore } from '@/components/ui/store'
import { runChecks } from '@/lib/checks/run'
import { makeSubject } from '@/lib/checks/subject'
import type { ReportContent } from '@/lib/report/content'
import { emptyContent } from '@/lib/report/content'
import { type FieldId, withField } from '@/lib/report/fields'

type Known = Pick<FindingsOptions, 'decided' | 'suspended'>

/** What stands in a form, and the findings that follow it. */
function opened(first: ReportContent, options: Partial<FindingsOptions>) {
  const queue = createStore({ content: first })
  const store = createFindingsStore(queue, {
    report: { organisation: '某局', year: 2025 },
    lastYear: null,
    first: [],
    load: async () => runChecks,
    schedule: (task) => task(),
    ...options,
  })
  return Object.assign(store, { update: (content: ReportContent) => queue.set({ content }) })
}

/** A store whose checks have come. */
async function started(first: ReportContent, schedule: Schedule, known: Known = {}) {
  const subject = makeSubject({ organisation: '某局', year: 2025, content: first })
  const store = opened(first, { first: runChecks(subject, known.suspended).findings, schedule, ...known })
  await store.start()
  return store
}

async function setUp() {
  const tasks: (() => void)[] = []
  const first = withField(emptyContent('2021'), 'proactive.rules.issued', '/')
  const store = await started(first, (task) => void tasks.push(task))
  return { store, first, runAll: () => tasks.splice(0).map((task) => task()).length }
}

describe('the store of findings', () => {
  it('knows the findings of the first content at once', async () => {
    expect((await setUp()).store.at('proactive.rules.issued')).toHaveLength(1)
  })

  it('says what the server said until the checks have come, and then catches up', async () => {
    const first = withField(emptyContent('2021'), 'proactive.rules.issued', '/')
    const finding = {
      code: 'X',
      slug: 'x',
      severity: 'block',
      place: 'proactive',
      cells: ['proactive.rules.issued'],
      message: '已由服务器检查。',
      advice: '',
    } as const
    const store = opened(first, { first: [finding] })
    store.update(withField(first, 'proactive.rules.issued', '4'))
    expect(store.at('proactive.rules.issued').map(({ message }) => message)).toEqual(['已由服务器检查。'])
    await store.start()
    expect(store.at('proactive.rules.issued')).toEqual([])
  })

  it('checks once for several changes in one go', async () => {
    const { store, first, runAll } = await setUp()
    const listener = vi.fn()
    store.subscribe(listener)
    store.update(withField(first, 'proactive.rules.issued', ''))
    store.update(withField(first, 'proactive.rules.issued', '4'))
    expect(listener).not.toHaveBeenCalled()
    expect(runAll()).toBe(1)
    expect(listener).toHaveBeenCalledTimes(1)
    expect(store.at('proactive.rules.issued')).toEqual([])
  })

  it('tells nobody when the content is as before', async () => {
    const { store, first, runAll } = await setUp()
    const listener = vi.fn()
    store.subscribe(listener)
    store.update(first)
    runAll()
    expect(listener).not.toHaveBeenCalled()
  })

  it('gives a field the same list as long as its findings are the same', async () => {
    const { store, first, runAll } = await setUp()
    const before = store.at('proactive.rules.issued')
    store.update(withField(first, 'requests.received.businesses', '4'))
    runAll()
    expect(store.at('proactive.rules.issued')).toBe(before)
  })
})

describe('decisions', () => {
  const fees = (collected: string) =>
    ['charged', 'collected', 'notices'].reduce(
      (content, part, at) =>
        withField(content, `otherMatters.processingFee.${part}` as FieldId, ['100', collected, '1'][at]!),
      emptyContent('2021'),
    )
  const slug = 'fee-collected-not-above-charged'
  const cell = 'otherMatters.processingFee.collected'

  async function settle() {
    const tasks: (() => void)[] = []
    const store = await started(fees('120'), (task) => void tasks.push(task))
    const { key, fingerprint } = [...store.get().standings.values()].find((standing) => standing.slug === slug)!
    store.decide([
      {
        slug,
        key,
        fingerprint,
        kind: 'explanation',
        text: '含上年通知的20元',
        at: '2026-01-05T01:00:00.000Z',
        by: '林玥',
        byId: 'lin',
        answer: null,
      },
    ])
    return {
      store,
      type: (collected: string) => {
        store.update(fees(collected))
        tasks.splice(0).forEach((task) => task())
      },
    }
  }
  const wrong = ({ grouped }: Findings) =>
    grouped.wrong.flatMap(({ findings }) => findings).map((finding) => finding.slug)

  it('take a finding out of what is open, off its cell, and into what is settled', async () => {
    const { store } = await settle()
    expect(wrong(store.get())).not.toContain(slug)
    expect(store.get().grouped.counts.explain).toBe(0)
    expect(store.at(cell)).toEqual([])
    expect(store.get().decided).toMatchObject([{ slug, state: 'decided', decision: { text: '含上年通知的20元' } }])
  })

  it('are void as soon as the figure is typed over', async () => {
    const { store, type } = await settle()
    type('130')
    expect(wrong(store.get())).toContain(slug)
    expect(store.get().decided).toEqual([])
    expect(store.get().standings.get(store.at(cell)[0]!)).toMatchObject({
      state: 'void',
      decision: { text: '含上年通知的20元' },
    })
  })

  it('keep their identity while nothing changes, so that nothing is drawn again', async () => {
    const { store, type } = await settle()
    type('130')
    const before = store.get().standings.get(store.at(cell)[0]!)
    store.update(withField(fees('130'), 'requests.received.businesses', '4'))
    type('130')
    expect(store.get().standings.get(store.at(cell)[0]!)).toBe(before)
  })
})

it('a suspended check says nothing', async () => {
  const first = withField(emptyContent('2021'), 'proactive.rules.issued', '/')
  const known = { suspended: new Set(['cells-are-numbers']) }
  const store = await started(first, () => undefined, known)
  expect(store.at('proactive.rules.issued')).toEqual([])
})
