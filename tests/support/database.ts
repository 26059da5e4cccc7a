import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import { closeDatabase } from '@/lib/data/client'
import { databaseUrl } from './database-url'

/**
 * Gives the test file a fresh, empty, migrated database, used by everything in lib/data from then on.
 * Call once at the top of the file. The database goes with the cluster at the end of the run.
 */
export function useDatabase(): void {
  beforeAll(async () => {
    const server = inject('postgresUrl')
    const name = `test_${randomBytes(6).toString('hex')}`
    const client = new pg.Client({ connectionString: server })
    await client.connect()
    await client.query(`CREATE DATABASE ${name} TEMPLATE template`)
    await client.end()
    process.env.DATABASE_URL = databaseUrl(server, name)
    process.env.AUTH_SECRET = 'a secret for tests only, of more than 32 characters'
  })
  afterAll(closeDatabase)
}
