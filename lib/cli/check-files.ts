import { availableParallelism } from 'node:os'
import { type GivenFile, kindOf } from '@/lib/import/open/kind'
import { modernise } from '@/lib/platform/intake/legacy'
import { makePool, type Pool } from '@/lib/platform/intake/pool'
import { type Result, refuse } from '@/lib/std/result'
import { type CheckWish, checkFile, type Outcome, outcomeOfRefusal } from './check-file'
import type { CheckOrder } from './check-task'
import type { Found } from './find-files'
import { type FilePlace, readGiven } from './given-file'
import { inOrder } from './in-order'
import { needsThread } from './open-report'

/** Up to so many files those that need no thread are read right here: starting threads would take longer. */
const few = 8

/** Files under way for each thread: enough that none waits while the results before it are printed. */
const ahead = 4

export interface NamedOutcome {
  readonly name: string
  readonly outcome: Outcome
}

/** Checks files on all cores, results in the order of the files. */
export async function* checkFiles(files: AsyncIterable<Found>, wish: CheckWish): AsyncGenerator<NamedOutcome> {
  const threads = availableParallelism()
  let pool: Pool<CheckOrder, Outcome> | null = null
  const inThread = async (order: CheckOrder): Promise<Outcome> => {
    pool ??= makePool<CheckOrder, Outcome>({ task: 'lib/cli/check-task.ts', threads, given: wish })
    const result = await pool.run(order)
    return result.ok ? result.value : outcomeOfRefusal(order.place.name, result, wish)
  }
  const { first, all } = await peek(files, few + 1)
  const isFew = first.length <= few
  const check = async (place: FilePlace): Promise<Outcome> => {
    const given = isFew ? await readGiven(place) : null
    const outcome =
      given?.ok === false || (given?.ok && !needsThread(kindOf(given.value)))
        ? await here(place, wish, given)
        : await inThread({ place, given: given?.value })
    return outcome.kind === 'refused' && outcome.refusal.code === 'file.legacy'
      ? ((await checkLegacy(place, wish, inThread)) ?? outcome)
      : outcome
  }
  try {
    yield* inOrder(all, threads * ahead, async (found) => ({
      name: found.name,
      outcome: 'refusal' in found ? outcomeOfRefusal(found.name, found.refusal, wish) : await check(found),
    }))
  } finally {
    await (pool as Pool<CheckOrder, Outcome> | null)?.close()
  }
}

/** A fault of a reader is a refusal here as it is in a thread. */
async function here(place: FilePlace, wish: CheckWish, given: Result<GivenFile>): Promise<Outcome> {
  if (!given.ok)
    return place.found && given.code === 'file.empty' ? { kind: 'skipped' } : outcomeOfRefusal(place.name, given, wish)
  try {
    return await checkFile(place, wish, given.value)
  } catch {
    return outcomeOfRefusal(place.name, refuse('intake.crashed', '读取时出错，文件可能已损坏'), wish)
  }
}

/** A file of an older kind, converted where LibreOffice is installed; null where it is not. */
async function checkLegacy(
  place: FilePlace,
  wish: CheckWish,
  inThread: (order: CheckOrder) => Promise<Outcome>,
): Promise<Outcome | null> {
  const given = await readGiven(place)
  const modern = given.ok ? await modernise(given.value) : given
  if (!modern.ok) return outcomeOfRefusal(place.name, modern, wish)
  return given.ok && modern.value === given.value ? null : inThread({ place, given: modern.value })
}

/** The first items, and all of them once more from the start. */
async function peek<T>(
  items: AsyncIterable<T>,
  count: number,
): Promise<{ first: readonly T[]; all: AsyncIterable<T> }> {
  const iterator = items[Symbol.asyncIterator]()
  const first: T[] = []
  while (first.length < count) {
    const { done, value } = await iterator.next()
    if (done) break
    first.push(value)
  }
  async function* all() {
    yield* first
    yield* { [Symbol.asyncIterator]: () => iterator }
  }
  return { first, all: all() }
}
