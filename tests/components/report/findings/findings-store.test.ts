import { describe, expect, it, vi } from 'vitest'
import { createFindingsStore, type Known, type Schedule } from '@/components/report/findings/findings-store'
import { runChecks } from '@/lib/checks/run'
import { makeSubject } from '@/lib/checks/subject'
import type { ReportContent } from '@/lib/report/content'
import { emptyContent } from '@/lib/report/content'
import { type FieldId, withField } from '@/lib/report/fields'

/** A store whose checks have come. */
async function started(first: ReportContent, schedule: Schedule, known?: Known) {
  const report = { organisation: '某局', year: 2025 }
  const checker = {
    first: runChecks(makeSubject({ ...report, content: first }), known?.suspended).findings,
    load: async () => runChecks,
  }
  const store = createFindingsStore(report, null, first, schedule, checker, known)
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
    const store = createFindingsStore({ organisation: '某局', year: 2025 }, null, first, (task) => task(), {
      first: [finding],
      load: async () => runChecks,
    })
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
    const { key, fingerprint } = [...store.state().standings.values()].find((standing) => standing.slug === slug)!
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
  const wrong = ({ grouped }: ReturnType<ReturnType<typeof createFindingsStore>['state']>) =>
    grouped.wrong.flatMap(({ findings }) => findings).map((finding) => finding.slug)

  it('take a finding out of what is open, off its cell, and into what is settled', async () => {
    const { store } = await settle()
    expect(wrong(store.state())).not.toContain(slug)
    expect(store.state().grouped.counts.explain).toBe(0)
    expect(store.at(cell)).toEqual([])
    expect(store.state().decided).toMatchObject([{ slug, state: 'decided', decision: { text: '含上年通知的20元' } }])
  })

  it('are void as soon as the figure is typed over', async () => {
    const { store, type } = await settle()
    type('130')
    expect(wrong(store.state())).toContain(slug)
    expect(store.state().decided).toEqual([])
    expect(store.state().standings.get(store.at(cell)[0]!)).toMatchObject({
      state: 'void',
      decision: { text: '含上年通知的20元' },
    })
  })

  it('keep their identity while nothing changes, so that nothing is drawn again', async () => {
    const { store, type } = await settle()
    type('130')
    const before = store.state().standings.get(store.at(cell)[0]!)
    store.update(withField(fees('130'), 'requests.received.businesses', '4'))
    type('130')
    expect(store.state().standings.get(store.at(cell)[0]!)).toBe(before)
  })
})

it('a suspended check says nothing', async () => {
  const first = withField(emptyContent('2021'), 'proactive.rules.issued', '/')
  const known = { decisions: [], lastYear: [], suspended: new Set(['cells-are-numbers']) }
  const store = await started(first, () => undefined, known)
  expect(store.at('proactive.rules.issued')).toEqual([])
})
