import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { type Prisma, PrismaClient } from './generated/client'

/** The client or a running transaction: what a query needs. */
export type Connection = Prisma.TransactionClient

interface Database {
  pool: pg.Pool
  prisma: PrismaClient
}

// On globalThis, because `next dev` loads this module anew at every edit; opened at the first query, because
// `next build` runs page code.
const holder = globalThis as typeof globalThis & { ogiDatabase?: Database }

function open(): Database {
  const connectionString = process.env.DATABASE_URL
  if (!connectionString)
    throw new Error('DATABASE_URL is not set: start with `npm start`, `npm run dev` or lib/boot/run.ts')
  const pool = new pg.Pool({
    connectionString,
    max: Number(process.env.OGI_DATABASE_CONNECTIONS || 10),
    // Prisma writes instants without a zone and reads them past theirs: in the zone of a server in China every one
    // would be stored eight hours early.
    onConnect: async (client) => {
      await client.query(`SET TIME ZONE 'UTC'`)
    },
  })
  // An idle connection that the server closes raises 'error' on the pool; unhandled it would end the process. The next
  // query reconnects.
  pool.on('error', (error) => console.error('database connection lost:', error.message))
  return { pool, prisma: new PrismaClient({ adapter: new PrismaPg(pool) }) }
}

/** The one Prisma client of this process. */
export function database(): PrismaClient {
  holder.ogiDatabase ??= open()
  return holder.ogiDatabase.prisma
}

/** Runs `work` in one transaction (Read Committed: lock what you will change); any exception rolls everything back. */
export function transaction<Result>(work: (tx: Connection) => Promise<Result>): Promise<Result> {
  return database().$transaction(work, { maxWait: 10_000, timeout: 20_000 })
}

/** Runs one statement past Prisma, for a great many rows: it takes several times as long to hand them over. */
export async function manyRows<Row extends object>(text: string, values: readonly unknown[]): Promise<Row[]> {
  database()
  return (await holder.ogiDatabase!.pool.query(text, [...values])).rows as Row[]
}

/** Closes the connections, at the end of scripts and test files. */
export async function closeDatabase(): Promise<void> {
  const current = holder.ogiDatabase
  if (!current) return
  delete holder.ogiDatabase
  await current.prisma.$disconnect()
  await current.pool.end()
}
