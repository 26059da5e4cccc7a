import { createHash, randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { projectFolder } from '@/lib/platform/project'
import { StartError } from './start-error'

/** The number Prisma's own `migrate deploy` locks, so that the two never run at the same time. */
const ADVISORY_LOCK = 72707369

/** A row of Prisma's bookkeeping. */
interface Applied {
  readonly migration_name: string
  readonly checksum: string
  readonly finished_at: Date | null
}

const BOOKKEEPING = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`

interface Migration {
  readonly name: string
  readonly sql: string
  readonly checksum: string
}

function readMigrations(folder: string): Migration[] {
  return fs
    .readdirSync(folder)
    .filter((name) => fs.existsSync(path.join(folder, name, 'migration.sql')))
    .sort()
    .map((name) => {
      const sql = fs.readFileSync(path.join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query('BEGIN')
  try {
    await client.query(sql)
    await client.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), now(), 1)`,
      [randomUUID(), checksum, name],
    )
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {})
    throw new StartError(`数据库升级步骤 ${name} 没有成功，数据未改动：${(error as Error).message}`)
  }
}

/**
 * Applies prisma/migrations with the same bookkeeping as `prisma migrate deploy`, each file in one transaction, and
 * gives the names of those applied now. `url` is the owner's; `afterwards` is what else only one start at a time may
 * do.
 */
export async function migrate(
  url: string,
  folder = path.join(projectFolder, 'prisma/migrations'),
  afterwards: (client: pg.Client) => Promise<void> = async () => {},
): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  try {
    await client.connect()
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException
    throw new StartError(`连接不上数据库：${message || code}。请检查 DATABASE_URL。`)
  }
  try {
    await client.query('SELECT pg_advisory_lock($1)', [ADVISORY_LOCK])
    await client.query(BOOKKEEPING)
    const { rows } = await client.query<Applied>(
      'SELECT migration_name, checksum, finished_at FROM "_prisma_migrations" WHERE rolled_back_at IS NULL',
    )
    const known = new Map(rows.map((row) => [row.migration_name, row]))
    const applied: string[] = []
    for (const migration of readMigrations(folder)) {
      const earlier = known.get(migration.name)
      if (!earlier) {
        await apply(client, migration)
        applied.push(migration.name)
      } else if (!earlier.finished_at) {
        throw new StartError(
          `数据库升级步骤 ${migration.name} 上次没有完成，请先处理（prisma migrate resolve）再启动。`,
        )
      } else if (earlier.checksum !== migration.checksum) {
        throw new StartError(`数据库升级步骤 ${migration.name} 在执行之后被改动过，程序与数据库不一致，已停止启动。`)
      }
    }
    await afterwards(client)
    return applied
  } finally {
    // Ends the session, and with it the advisory lock.
    await client.end()
  }
}
