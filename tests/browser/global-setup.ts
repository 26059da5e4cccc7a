import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { build, buildState } from '@/lib/boot/build'
import { ensurePostgres } from '@/lib/boot/embedded-postgres'
import { answering, port, root } from './server'

/**
 * Loads the demo district once, by the command that people use, and leaves its database for the workers to copy.
 * What they need to know stands in the environment, which they inherit.
 */
export default async function setup() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'ogi-browser-'))
  const clear = () => rmSync(folder, { recursive: true, force: true })
  try {
    // Started as root the database runs as another user and has to get in.
    chmodSync(folder, 0o755)
    if (buildState() !== 'current') await build()
    await runDemo(folder)
    const server = await ensurePostgres(path.join(folder, 'demo/pg'), { fsync: 'off', synchronous_commit: 'off' })
    process.env.OGI_TEST_OWNER_URL = server.ownerUrl
    process.env.OGI_TEST_APPLICATION_URL = server.url
    process.env.OGI_TEST_DATA_DIR = folder
    process.env.AUTH_SECRET = readFileSync(path.join(folder, 'demo/auth-secret'), 'utf8').trim()
    return async () => {
      await server.stop()
      clear()
    }
  } catch (error) {
    clear()
    throw error
  }
}

/** `npm run demo` until it serves, and stopped in order. */
async function runDemo(folder: string): Promise<void> {
  const demo = spawn(process.execPath, ['--import', 'tsx', 'lib/boot/demo.ts'], {
    cwd: root,
    env: { ...process.env, PORT: String(port), OGI_DATA_DIR: folder, DATABASE_URL: '', AUTH_SECRET: '' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = once(demo, 'exit')
  await answering(`http://127.0.0.1:${port}`, demo)
  demo.kill('SIGTERM')
  await ended
}
