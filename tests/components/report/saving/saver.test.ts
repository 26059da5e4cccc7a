import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DraftStore } from '@/components/report/saving/draft-store'
import { createSaver, type SaveRequest } from '@/components/report/saving/saver'
import type { SaveOutcome } from '@/lib/features/report/verbs/save-report'
import { emptyContent } from '@/lib/report/content'
import { type FieldId, withField } from '@/lib/report/fields'
import type { FieldChange } from '@/lib/report/merge'
import { accept, type Result, refuse } from '@/lib/std/result'

const received: FieldId = 'requests.received.naturalPersons'
const disclosed: FieldId = 'requests.disclosed.naturalPersons'

/** Drafts in memory; `broken` is a browser without a database. */
function memoryDrafts(first: readonly FieldChange[] = [], broken = false) {
  const kept = new Map(first.map((change) => [change.field, change]))
  const fail = () => Promise.reject(new Error('no database'))
  const store: DraftStore = {
    read: () => (broken ? fail() : Promise.resolve([...kept.values()])),
    put: (changes) => {
      if (broken) return fail()
      for (const change of changes) kept.set(change.field, change)
      return Promise.resolve()
    },
    remove: (fields) => {
      for (const field of fields) kept.delete(field)
      return Promise.resolve()
    },
  }
  return { store, kept }
}

type Answer = () => Promise<Result<SaveOutcome>>

function setUp({
  answers = [],
  drafts = memoryDrafts(),
}: {
  answers?: Answer[]
  drafts?: ReturnType<typeof memoryDrafts>
} = {}) {
  const requests: SaveRequest[] = []
  let revision = 1
  const onTaken = vi.fn()
  const saver = createSaver({
    content: emptyContent('2021'),
    revision,
    savedAt: '2026-01-10T01:00:00.000Z',
    drafts: drafts.store,
    save: (request) => {
      requests.push(request)
      return (
        answers.shift()?.() ??
        Promise.resolve(
          accept({ revision: ++revision, savedAt: '2026-01-10T02:00:00.000Z', others: null, collisions: [] }),
        )
      )
    },
    onTaken,
  })
  return { saver, requests, onTaken, drafts }
}

const dead: Answer = () => Promise.resolve(refuse('network.unreachable', '连接不上'))

beforeEach(() => void vi.useFakeTimers({ now: 0 }))
afterEach(() => void vi.useRealTimers())

describe('the saver', () => {
  it('saves once after typing stops', async () => {
    const { saver, requests } = setUp()
    saver.edit(received, '1')
    await vi.advanceTimersByTimeAsync(800)
    saver.edit(received, '12')
    await vi.advanceTimersByTimeAsync(1_100)
    expect(requests).toHaveLength(0)
    await vi.advanceTimersByTimeAsync(200)
    expect(requests).toEqual([{ revision: 1, changes: [{ field: received, base: '', value: '12' }] }])
    expect(saver.queue.get().unsaved.size).toBe(0)
  })

  it('saves at the latest after ten seconds of steady typing', async () => {
    const { saver, requests } = setUp()
    for (let at = 0; at < 11; at += 1) {
      saver.edit(received, String(at + 1))
      await vi.advanceTimersByTimeAsync(1_000)
    }
    expect(requests).toHaveLength(1)
  })

  it('has one save on its way; what is typed meanwhile goes next', async () => {
    let answer!: (result: Result<SaveOutcome>) => void
    const { saver, requests } = setUp({ answers: [() => new Promise((resolve) => (answer = resolve))] })
    saver.edit(received, '1')
    await vi.advanceTimersByTimeAsync(1_200)
    saver.edit(disclosed, '2')
    await vi.advanceTimersByTimeAsync(20_000)
    expect(requests).toHaveLength(1)
    answer(accept({ revision: 2, savedAt: '2026-01-10T02:00:00.000Z', others: null, collisions: [] }))
    await vi.advanceTimersByTimeAsync(1_200)
    expect(requests[1]).toEqual({ revision: 2, changes: [{ field: disclosed, base: '', value: '2' }] })
  })

  it('tries again with growing pauses when no answer comes', async () => {
    const { saver, requests } = setUp({ answers: [dead, dead, dead] })
    saver.edit(received, '1')
    await vi.advanceTimersByTimeAsync(1_200)
    expect(saver.queue.get().failure).toEqual({ code: 'network.unreachable', message: '连接不上' })
    await vi.advanceTimersByTimeAsync(2_000)
    expect(requests).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(3_900)
    expect(requests).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(100 + 8_000)
    expect(requests).toHaveLength(4)
    expect(saver.queue.get().failure).toBeNull()
  })

  it('tries again at once when asked to', async () => {
    const { saver, requests } = setUp({ answers: [() => Promise.resolve(refuse('session.signedOut', '登录已超时'))] })
    saver.edit(received, '1')
    await vi.advanceTimersByTimeAsync(1_200)
    expect(saver.queue.get().failure?.code).toBe('session.signedOut')
    saver.retry()
    await vi.advanceTimersByTimeAsync(0)
    expect(requests).toHaveLength(2)
    expect(saver.queue.get().unsaved.size).toBe(0)
  })

  it('saves nothing in the middle of a word', async () => {
    const { saver, requests } = setUp()
    saver.edit(received, '1')
    saver.compose(true)
    await vi.advanceTimersByTimeAsync(15_000)
    expect(requests).toHaveLength(0)
    saver.compose(false)
    await vi.advanceTimersByTimeAsync(1_200)
    expect(requests).toHaveLength(1)
  })

  it('keeps a change on this computer from the first key until the server has it', async () => {
    const { saver, drafts } = setUp({ answers: [dead] })
    saver.edit(received, '1')
    expect(saver.safe.get()).toBe(false)
    await vi.advanceTimersByTimeAsync(0)
    expect(saver.safe.get()).toBe(true)
    expect([...drafts.kept.values()]).toEqual([{ field: received, base: '', value: '1' }])
    await vi.advanceTimersByTimeAsync(1_200)
    expect(drafts.kept.size).toBe(1)
    await vi.advanceTimersByTimeAsync(2_001)
    expect(drafts.kept.size).toBe(0)
  })

  it('is not safe without a local database until the server has the change', async () => {
    const { saver } = setUp({ drafts: memoryDrafts([], true) })
    saver.edit(received, '1')
    await vi.advanceTimersByTimeAsync(100)
    expect(saver.safe.get()).toBe(false)
    await vi.advanceTimersByTimeAsync(1_200)
    expect(saver.safe.get()).toBe(true)
  })

  it('takes up what an earlier visit left, once, and sends it', async () => {
    const { saver, requests, onTaken } = setUp({ drafts: memoryDrafts([{ field: received, base: '', value: '9' }]) })
    await Promise.all([saver.restore(), saver.restore()])
    expect(onTaken.mock.calls).toEqual([[[received], { kind: 'draft' }]])
    await vi.advanceTimersByTimeAsync(1_200)
    expect(requests[0]?.changes).toEqual([{ field: received, base: '', value: '9' }])
  })

  it('tells of fields that came from somebody else', async () => {
    const content = withField(withField(emptyContent('2021'), received, '1'), disclosed, '5')
    const { saver, onTaken } = setUp({
      answers: [
        () =>
          Promise.resolve(
            accept({
              revision: 7,
              savedAt: '2026-01-10T02:00:00.000Z',
              others: { content, savedBy: '张三' },
              collisions: [],
            }),
          ),
      ],
    })
    saver.edit(received, '1')
    await vi.advanceTimersByTimeAsync(1_200)
    expect(onTaken).toHaveBeenCalledWith([disclosed], { kind: 'others', savedBy: '张三' })
  })

  it('flushes at once, and says when it could not', async () => {
    const { saver, requests } = setUp({ answers: [dead] })
    saver.edit(received, '1')
    expect(await saver.flush()).toBe(false)
    expect(await saver.flush()).toBe(true)
    expect(requests).toHaveLength(2)
  })

  it('sends what is left when the form closes, and nothing after', async () => {
    const { saver, requests } = setUp()
    saver.edit(received, '1')
    saver.stop()
    await vi.advanceTimersByTimeAsync(20_000)
    expect(requests).toHaveLength(1)
  })
})
