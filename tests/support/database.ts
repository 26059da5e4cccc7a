import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import { closeDatabase } from '@/lib/platform/database/client'
import { databaseUrl } from './database-url'

let name: string

/**
 * Gives the test file a fresh, empty, migrated database, used by everything in lib/data from then on, as the
 * application's role. Call once at the top of the file. The database goes with the cluster at the end of the run.
 */
export function useDatabase(): void {
  beforeAll(async () => {
    const server = inject('postgresUrl')
    name = `test_${randomBytes(6).toString('hex')}`
    const client = new pg.Client({ connectionString: server })
    await client.connect()
    await client.query(`CREATE DATABASE ${name} TEMPLATE template`)
    await client.end()
    process.env.DATABASE_URL = databaseUrl(inject('applicationUrl'), name)
    process.env.AUTH_SECRET = 'a secret for tests only, of more than 32 characters'
  })
  afterAll(closeDatabase)
}

/**
 * Runs SQL as the owner, on whom no permission is binding: to do what the application cannot. Returns the rows of the
 * last statement.
 */
export async function asOwner<Row extends pg.QueryResultRow>(sql: string, values?: readonly unknown[]): Promise<Row[]> {
  const client = new pg.Client({ connectionString: databaseUrl(inject('postgresUrl'), name) })
  await client.connect()
  try {
    const result: pg.QueryResult<Row> | pg.QueryResult<Row>[] = await client.query<Row>(sql, values && [...values])
    return (Array.isArray(result) ? (result.at(-1) as pg.QueryResult<Row>) : result).rows
  } finally {
    await client.end()
  }
}
