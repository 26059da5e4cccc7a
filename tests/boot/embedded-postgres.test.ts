import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ensurePostgres } from '@/lib/boot/embedded-postgres'
import { projectFolder } from '@/lib/platform/project'

let root: string
let folder: string
const running: { stop: () => Promise<void> }[] = []
const isRunning = () => fs.existsSync(path.join(folder, 'postmaster.pid'))

async function ensure() {
  const server = await ensurePostgres(folder)
  running.push(server)
  return server
}

async function query(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'ogi-test-'))
  fs.chmodSync(root, 0o755)
  folder = path.join(root, 'pg')
})
afterEach(async () => {
  for (const server of running.splice(0)) await server.stop()
  fs.rmSync(root, { recursive: true, force: true })
})

test('a first start makes a cluster; data outlives stop and start', async () => {
  const first = await ensure()
  expect(first.attached).toBe(false)
  await query(first.ownerUrl, 'CREATE TABLE kept AS SELECT 1 AS n')
  await first.stop()
  expect(isRunning()).toBe(false)
  const second = await ensure()
  expect(await query(second.ownerUrl, 'SELECT n FROM kept')).toEqual([{ n: 1 }])
})

test('a deep folder does not make the socket path too long', async () => {
  folder = path.join(root, 'd'.repeat(60), 'e'.repeat(60), 'pg')
  const server = await ensure()
  expect(await query(server.url, 'SELECT 1 AS n')).toEqual([{ n: 1 }])
})

describe('a second launcher', () => {
  test('attaches; the server ends with the last of the two, whoever started it', async () => {
    const [first, second] = [await ensure(), await ensure()]
    expect([first.attached, second.attached]).toEqual([false, true])
    await first.stop()
    expect(await query(second.url, 'SELECT 1 AS n')).toEqual([{ n: 1 }])
    await second.stop()
    expect(isRunning()).toBe(false)
  })

  test('starting at the same moment: one starts, the other attaches', async () => {
    await (await ensure()).stop()
    const servers = await Promise.all([ensure(), ensure()])
    expect(servers.map(({ attached }) => attached).sort()).toEqual([false, true])
    for (const { url } of servers) expect(await query(url, 'SELECT 1 AS n')).toEqual([{ n: 1 }])
  })

  test('leaves a server it attached to alone while anybody else works in it', async () => {
    const first = await ensure()
    const orphan = await ensure()
    const client = new pg.Client({ connectionString: first.url })
    await client.connect()
    await first.stop()
    await orphan.stop()
    expect(isRunning()).toBe(true)
    await client.end()
    const last = await ensure()
    expect(last.attached).toBe(true)
    await last.stop()
    expect(isRunning()).toBe(false)
  })
})

test('after its launcher was killed the server is found again, with every row', async () => {
  const script = path.join(root, 'launcher.mjs')
  fs.writeFileSync(
    script,
    `import { ensurePostgres } from ${JSON.stringify(path.join(projectFolder, 'lib/boot/embedded-postgres.ts'))}
     const { ownerUrl } = await ensurePostgres(${JSON.stringify(folder)})
     console.log(ownerUrl)
     setInterval(() => {}, 1000)`,
  )
  const launcher = spawn(process.execPath, ['--import', 'tsx', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ownerUrl = String((await once(launcher.stdout, 'data'))[0]).trim()
  await query(ownerUrl, 'CREATE TABLE kept AS SELECT 1 AS n')
  launcher.kill('SIGKILL')
  await once(launcher, 'exit')
  const found = await ensure()
  expect(found.attached).toBe(true)
  expect(await query(found.ownerUrl, 'SELECT n FROM kept')).toEqual([{ n: 1 }])
})

test('after the server itself was killed it starts again, with every row', async () => {
  const first = await ensure()
  await query(first.ownerUrl, 'CREATE TABLE kept AS SELECT 1 AS n')
  process.kill(Number(fs.readFileSync(path.join(folder, 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL')
  const second = await ensure()
  expect(second.attached).toBe(false)
  expect(await query(second.ownerUrl, 'SELECT n FROM kept')).toEqual([{ n: 1 }])
})

test('the data of another PostgreSQL is refused with a sentence', async () => {
  fs.mkdirSync(folder)
  fs.writeFileSync(path.join(folder, 'PG_VERSION'), '15\n')
  await expect(ensurePostgres(folder)).rejects.toThrow('是 PostgreSQL 15 的数据')
})
