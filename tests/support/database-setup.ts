import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { ensureClient } from '@/lib/boot/build'
import { prepareDatabase } from '@/lib/boot/database'
import { ensurePostgres } from '@/lib/boot/embedded-postgres'
import { databaseUrl } from './database-url'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The throw-away server as its owner, who may do anything. */
    postgresUrl: string
    /** The same as the application's role. */
    applicationUrl: string
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
    project.provide('postgresUrl', server.ownerUrl)
    project.provide('applicationUrl', server.url)
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
  const client = new pg.Client({ connectionString: server.ownerUrl })
  await client.connect()
  await client.query('CREATE DATABASE template')
  await client.end()
  await prepareDatabase(databaseUrl(server.ownerUrl, 'template'), { url: databaseUrl(server.url, 'template') })
  return server
}
