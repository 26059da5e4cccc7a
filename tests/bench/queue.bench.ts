import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { lineOf } from '@/components/review/queue/queue-line'
import { buildState } from '@/lib/boot/build'
import { prepareDatabase } from '@/lib/boot/database'
import { ensurePostgres } from '@/lib/boot/embedded-postgres'
import { listReminded } from '@/lib/features/notice/data/notices'
import { filterQueue, noFilter, rowsPerPage } from '@/lib/features/review/policy/queue-filter'
import { queueOf } from '@/lib/features/review/queue-of'
import { currentReportYear } from '@/lib/features/season/policy/report-year'
import { closeDatabase, database } from '@/lib/platform/database/client'
import { addOrganisation, addPerson, scopeFor, signedIn } from '../support/people'
import { fillSeason } from './season'

const root = path.join(import.meta.dirname, '../..')
const rootId = 'district'
const units = 5_000

/** Milliseconds of single requests one after the other, and how many a second are answered when eight ask at once. */
export interface Answers {
  readonly p50: number
  readonly p95: number
  readonly perSecond: number
}

/**
 * The queue of 5,000 reports: what the server computes for it; and as a page of the production server, beside a trivial
 * page of the same server.
 */
export interface QueueBench {
  readonly computed: Omit<Answers, 'perSecond'>
  readonly kilobytes: number
  readonly served: { readonly queue: Answers; readonly trivial: Answers; readonly kilobytes: number } | null
}

export async function benchQueue(): Promise<QueueBench> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ogi-bench-'))
  fs.chmodSync(folder, 0o755)
  const postgres = await ensurePostgres(path.join(folder, 'pg'))
  try {
    process.env.DATABASE_URL = postgres.url
    process.env.AUTH_SECRET = 'a secret for the bench only, of more than 32 characters'
    await prepareDatabase(postgres.ownerUrl)
    await addOrganisation(rootId)
    const readerId = await addPerson('bench.reviewer', 'reviewer', rootId)
    const year = currentReportYear(new Date()) - 1
    const authorId = await addPerson('bench.author', 'author', rootId)
    await closeDatabase()
    // Statistics are the owner's to make.
    process.env.DATABASE_URL = postgres.ownerUrl
    await fillSeason(rootId, units, year, authorId)
    await closeDatabase()
    process.env.DATABASE_URL = postgres.url
    const page = await computePage(readerId, year)
    const served = buildState() === 'missing' ? null : await serveAndAsk(`/queue?year=${year}`)
    return { ...page, served }
  } finally {
    await closeDatabase()
    await postgres.stop()
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

/** All that the page does before React draws it. */
async function computePage(readerId: string, year: number) {
  const scope = await scopeFor('reviewer', rootId)
  const reader = { role: 'reviewer', organisation: { id: rootId }, mustChangePassword: false } as const
  const times: number[] = []
  let lines = ''
  for (let round = -5; round < 60; round += 1) {
    const start = performance.now()
    const [all, reminded] = await Promise.all([queueOf(scope, reader, year, new Date()), listReminded(scope, year)])
    const { rows } = filterQueue(all, noFilter, readerId)
    lines = JSON.stringify(
      rows.slice(0, rowsPerPage).map((row) => lineOf(row, readerId, { reminded: reminded.get(row.unit.id) })),
    )
    if (round >= 0) times.push(performance.now() - start)
  }
  const { _count: count } = await database().report.aggregate({ where: { year }, _count: true })
  if (count < units * 0.9) throw new Error(`only ${count} reports`)
  return { computed: percentiles(times), kilobytes: Buffer.byteLength(lines) / 1024 }
}

const percentiles = (times: number[]) => {
  const sorted = [...times].sort((a, b) => a - b)
  return { p50: sorted[Math.floor(sorted.length * 0.5)]!, p95: sorted[Math.floor(sorted.length * 0.95)]! }
}

async function serveAndAsk(queue: string) {
  const port = await freePort()
  const headers = { cookie: (await signedIn('bench.reviewer')).get('cookie')!, 'accept-encoding': 'gzip' }
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '-e', `import('./lib/boot/serve.ts').then(({ serve }) => serve(${port}))`],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  try {
    const at = `http://localhost:${port}`
    const ask = async (page: string): Promise<number> => {
      const response = await fetch(at + page, { headers, redirect: 'error' })
      const body = await response.text()
      if (response.status !== 200) throw new Error(`${page} answered ${response.status}`)
      return Buffer.byteLength(body)
    }
    await untilUp(child, () => ask('/change-password'))
    const bytes = await ask(queue)
    // In turns, so that whatever else the machine does falls on both.
    const single: { queue: number[]; trivial: number[] } = { queue: [], trivial: [] }
    for (let round = -10; round < 80; round += 1) {
      for (const [name, page] of [
        ['queue', queue],
        ['trivial', '/change-password'],
      ] as const) {
        const start = performance.now()
        await ask(page)
        if (round >= 0) single[name].push(performance.now() - start)
      }
    }
    const answers = async (name: 'queue' | 'trivial', page: string): Promise<Answers> => ({
      ...percentiles(single[name]),
      perSecond: await throughput(() => ask(page)),
    })
    return {
      queue: await answers('queue', queue),
      trivial: await answers('trivial', '/change-password'),
      kilobytes: bytes / 1024,
    }
  } finally {
    child.kill('SIGKILL')
  }
}

/** Requests answered a second while eight browsers ask without a rest for eight seconds. */
async function throughput(ask: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  let answered = 0
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      while (performance.now() - start < 8_000) {
        await ask()
        answered += 1
      }
    }),
  )
  return answered / ((performance.now() - start) / 1000)
}

async function untilUp(child: ChildProcess, ask: () => Promise<unknown>): Promise<void> {
  for (const start = performance.now(); ; ) {
    try {
      return void (await ask())
    } catch (error) {
      if (child.exitCode !== null || performance.now() - start > 90_000) throw error
      await new Promise((resolve) => setTimeout(resolve, 300))
    }
  }
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
