import path from 'node:path'
import { workerData } from 'node:worker_threads'
import { Piscina } from 'piscina'
import { accept, type Refusal, type Result, refuse } from '@/lib/std/result'

export interface PoolOptions {
  /** The file whose default export is run in the threads, from the project's folder. */
  readonly task: string
  readonly threads: number
  /** What every thread is given at its start; the task asks for it with `givenOf`. */
  readonly given?: unknown
  /** How long one file may take, in seconds; the start of a thread does not count. */
  readonly seconds?: number
  /** Heap a thread may fill, in MB. */
  readonly memory?: number
  /** Told of every fault of a thread, for those who look for its cause. */
  readonly notice?: (fault: Error, input: unknown) => void
  /** How many files may wait while all threads are busy; one more is refused. */
  readonly waiting?: number
}

/** Threads that do with untrusted files what must not be done beside anything else. */
export interface Pool<In, Out> {
  /** Refusals: `intake.timeout`, `intake.memory`, `intake.crashed`, `intake.busy`; the thread concerned is replaced. */
  readonly run: (input: In) => Promise<Result<Out>>
  readonly close: () => Promise<void>
}

/**
 * An idle thread keeps its compiled code for the next file of the same person, then gives its memory back.
 * Milliseconds.
 */
const idle = 60_000

/** Milliseconds a thread may take to come up, on a computer that is busy with other things. */
const longestStart = 60_000

/** Threads get no settings and no secrets of the process, least of all the address of the database. */
const environment = () => ({
  NODE_ENV: process.env.NODE_ENV ?? 'production',
  TZ: process.env.TZ ?? 'Asia/Shanghai',
  TSX_TSCONFIG_PATH: path.join(process.cwd(), 'tsconfig.json'),
})

/** What the task was given when its thread was started. */
export const givenOf = <T>(): T => (workerData as { given: T }).given

/** Makes a pool; threads are started when there is something to do. */
export function makePool<In, Out>({
  task,
  threads,
  given = null,
  seconds = 30,
  memory = 512,
  notice,
  waiting = Infinity,
}: PoolOptions): Pool<In, Out> {
  const piscina = new Piscina({
    filename: path.join(process.cwd(), 'lib/platform/intake/start-worker.mjs'),
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: idle,
    workerData: { task, given },
    resourceLimits: { maxOldGenerationSizeMb: memory },
    env: environment(),
    execArgv: [],
    recordTiming: false,
  })
  // A thread that dies after it has answered harms nobody; without a listener the process would end.
  piscina.on('error', () => undefined)
  const taken = new Map<number, () => void>()
  piscina.on('message', (message: { taken: number }) => taken.get(message.taken)?.())
  const queue: (() => void)[] = []
  let orders = 0
  let running = 0

  /** Files wait here and not in Piscina: a file that has to wait must not lose time by it. */
  async function run(input: In): Promise<Result<Out>> {
    if (running < threads) running += 1
    else if (queue.length >= waiting) return refuse('intake.busy', '正在读取的文件太多，请稍后再试')
    else await new Promise<void>((resume) => queue.push(resume))
    const order = (orders += 1)
    const limit = new AbortController()
    let timer = setTimeout(() => limit.abort(), longestStart)
    taken.set(order, () => {
      clearTimeout(timer)
      timer = setTimeout(() => limit.abort(), seconds * 1000)
    })
    try {
      return accept((await piscina.run({ order, input }, { signal: limit.signal })) as Out)
    } catch (error) {
      notice?.(error as Error, input)
      return faultOf(error as NodeJS.ErrnoException, seconds)
    } finally {
      clearTimeout(timer)
      taken.delete(order)
      const next = queue.shift()
      if (next) next()
      else running -= 1
    }
  }

  return { run, close: () => piscina.destroy() }
}

function faultOf({ name, code }: NodeJS.ErrnoException, seconds: number): Refusal {
  if (name === 'AbortError')
    return refuse('intake.timeout', `${seconds} 秒内没有读完，已停止；文件可能已损坏，或者太大`)
  if (code === 'ERR_WORKER_OUT_OF_MEMORY')
    return refuse('intake.memory', '读取这个文件需要的内存太多，已停止；文件可能已损坏')
  return refuse('intake.crashed', '读取时出错，文件可能已损坏')
}
