import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { projectFolder, scriptArguments } from '@/lib/platform/project'

let root: string
const environment = () => ({ ...process.env, OGI_DATA_DIR: path.join(root, 'data'), DATABASE_URL: '', AUTH_SECRET: '' })

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'ogi-test-'))
  fs.chmodSync(root, 0o755)
})
afterEach(() => fs.rmSync(root, { recursive: true, force: true }))

function start(command: string, args: string[], env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, [...scriptArguments(`lib/boot/${command}`), ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data))
  return { child, output: () => output, exit: once(child, 'exit').then(([code]) => code as number | null) }
}

function writeScript(text: string) {
  const script = path.join(root, 'script.mjs')
  fs.writeFileSync(script, text)
  return script
}

const isRunning = () => fs.existsSync(path.join(root, 'data/pg/postmaster.pid'))

test('a command runs beside a migrated database with a secret, and its exit code is passed on', async () => {
  const script = writeScript(`
    import { createRequire } from 'node:module'
    const pg = createRequire(${JSON.stringify(path.join(projectFolder, 'package.json'))})('pg')
    const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
    await client.connect()
    console.log('organisations', (await client.query('SELECT count(*)::int AS n FROM "Organisation"')).rows[0].n, process.env.AUTH_SECRET)
    await client.end()
    process.exitCode = 7`)
  const first = start('run.ts', [script], environment())
  expect(await first.exit).toBe(7)
  expect(first.output()).toMatch(/organisations 0 [\w-]{43}\n/)
  expect(isRunning()).toBe(false)
  expect(fs.statSync(path.join(root, 'data/auth-secret')).mode & 0o777).toBe(0o600)

  // The secret stays: otherwise every restart would sign everybody out.
  const second = start('run.ts', [script], environment())
  await second.exit
  expect(second.output()).toBe(first.output())
})

test('a signal ends the command, and then the database', async () => {
  const script = writeScript(`console.log('ready'); setInterval(() => {}, 1000)`)
  const run = start('run.ts', [script], environment())
  while (!run.output().includes('ready')) await once(run.child.stdout, 'data')
  expect(isRunning()).toBe(true)
  run.child.kill('SIGTERM')
  expect(await run.exit).toBe(1)
  expect(isRunning()).toBe(false)
})

test.each([
  ['start.ts', 'npm start'],
  ['demo.ts', 'npm start'],
])('%s says at once when the port is taken', async (command, hint) => {
  const other = net.createServer().listen(0)
  const { port } = other.address() as net.AddressInfo
  const run = start(command, [], { ...environment(), PORT: String(port), npm_lifecycle_event: '' })
  expect(await run.exit).toBe(1)
  expect(run.output()).toBe(
    `端口 ${port} 已被占用。请先关闭占用它的程序，或换一个端口，例如：PORT=${port + 1} ${hint}\n`,
  )
  expect(isRunning()).toBe(false)
  other.close()
})
