import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { databaseUrl } from '../support/database-url'

export const root = path.join(import.meta.dirname, '../..')

/** Of the first worker's server; each further one takes the next. */
export const port = Number(process.env.OGI_TEST_PORT ?? 3917)

/** Waits until the application answers at that address; throws when its process ends before. */
export async function answering(address: string, child: ChildProcess): Promise<void> {
  for (const start = Date.now(); Date.now() - start < 300_000; await sleep(100)) {
    if (child.exitCode !== null || child.signalCode !== null) break
    const answer = await fetch(`${address}/sign-in`).catch(() => null)
    if (answer?.ok) return
  }
  child.kill('SIGTERM')
  throw new Error(`the application did not start at ${address}`)
}

/**
 * The production server of one worker, on a database of its own: a copy of the demo district as it was loaded. From
 * then on the product's own functions work on that database in this process too.
 */
export async function startServer(worker: number, lane: number): Promise<{ address: string; stop(): Promise<void> }> {
  const { OGI_TEST_OWNER_URL: owner, OGI_TEST_APPLICATION_URL: application } = process.env
  if (!owner || !application) throw new Error('tests/browser/global-setup.ts has not run')
  const name = `worker_${worker}`
  const client = new pg.Client({ connectionString: databaseUrl(owner, 'postgres') })
  await client.connect()
  await client.query(`CREATE DATABASE ${name} TEMPLATE ogi`)
  await client.end()
  process.env.DATABASE_URL = databaseUrl(application, name)
  const address = `http://127.0.0.1:${port + lane}`
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/boot/start.ts'], {
    cwd: root,
    env: { ...process.env, PORT: String(port + lane), OGI_MIGRATION_DATABASE_URL: databaseUrl(owner, name) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = once(child, 'exit')
  await answering(address, child)
  return {
    address,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}
