import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { ensureClient } from '@/lib/boot/build.mjs'
import { ensurePostgres } from '@/lib/boot/embedded-postgres.mjs'
import { migrate } from '@/lib/boot/migrate.mjs'
import { databaseUrl } from './database-url'

declare module 'vitest' {
  export interface ProvidedContext {
    postgresUrl: string
  }
}

/** One throw-away cluster for the whole run, with a migrated database `template` that each test file copies. */
export default async function setup(project: TestProject) {
  await ensureClient()
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'ogi-test-'))
  fs.chmodSync(root, 0o755)
  const clear = () => fs.rmSync(root, { recursive: true, force: true })
  try {
    const server = await start(path.join(root, 'pg'))
    project.provide('postgresUrl', server.url)
    return async () => {
      await server.stop()
      clear()
    }
  } catch (error) {
    clear()
    throw error
  }
}

async function start(folder: string) {
  const server = await ensurePostgres(folder, { fsync: 'off', synchronous_commit: 'off', max_connections: '200' })
  const client = new pg.Client({ connectionString: server.url })
  await client.connect()
  await client.query('CREATE DATABASE template')
  await client.end()
  await migrate(databaseUrl(server.url, 'template'))
  return server
}
