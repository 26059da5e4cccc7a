import { createHash, randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { projectFolder } from './data-folder.mjs'
import { StartError } from './start-error.mjs'

/** The number Prisma's own `migrate deploy` locks, so that the two never run at the same time. */
const ADVISORY_LOCK = 72707369

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

function readMigrations(folder) {
  return fs
    .readdirSync(folder)
    .filter((name) => fs.existsSync(path.join(folder, name, 'migration.sql')))
    .sort()
    .map((name) => {
      const sql = fs.readFileSync(path.join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}

async function apply(client, { name, sql, checksum }) {
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
    throw new StartError(`数据库升级步骤 ${name} 没有成功，数据未改动：${error.message}`)
  }
}

/**
 * Applies prisma/migrations with the same bookkeeping as `prisma migrate deploy`, each file in one transaction.
 * @param {string} url the owner's
 * @param {string} [folder]
 * @param {(client: pg.Client) => Promise<void>} [afterwards] what else only one start at a time may do
 * @returns {Promise<string[]>} names of the migrations applied now
 */
export async function migrate(
  url,
  folder = path.join(projectFolder, 'prisma/migrations'),
  afterwards = async () => {},
) {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  try {
    await client.connect()
  } catch (error) {
    throw new StartError(`连接不上数据库：${error.message || error.code}。请检查 DATABASE_URL。`)
  }
  try {
    await client.query('SELECT pg_advisory_lock($1)', [ADVISORY_LOCK])
    await client.query(BOOKKEEPING)
    const { rows } = await client.query(
      'SELECT migration_name, checksum, finished_at FROM "_prisma_migrations" WHERE rolled_back_at IS NULL',
    )
    const known = new Map(rows.map((row) => [row.migration_name, row]))
    const applied = []
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
