import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { prepareDatabase } from '@/lib/boot/database'
import { databaseUrl } from '../support/database-url'

// An external server: whose addresses are given, and what the application may do then.
const owner = `owner_${randomBytes(4).toString('hex')}`
const guest = `guest_${randomBytes(4).toString('hex')}`

async function query(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await client.query(sql)
  } finally {
    await client.end()
  }
}

const as = (role: string, url: string) => Object.assign(new URL(url), { username: role }).toString()

/** A new database that belongs to a role of no privilege. */
async function newDatabase() {
  const name = `external_${randomBytes(6).toString('hex')}`
  await query(inject('postgresUrl'), `CREATE DATABASE ${name} OWNER ${owner}`)
  return databaseUrl(inject('postgresUrl'), name)
}

const event = `INSERT INTO "Event" (at, verb) VALUES (now(), 'save')`
const fixture = `
  INSERT INTO "Organisation" (id, name, "shortName", level, kind) VALUES ('o', '单位', '单位', 'county', 'department');
  INSERT INTO "User" (id, name, username, email, role, "organisationId") VALUES ('u', '李明', 'li', 'li@account.invalid', 'author', 'o');
  INSERT INTO "Report" (id, "organisationId", year, format, content, "savedAt") VALUES ('r', 'o', 2025, '2021', '{}', now());
  INSERT INTO "Version" (id, "reportId", number, revision, "savedAt", "organisationName", "organisationPath", format, content, findings, digest, at, "byId")
    VALUES ('v', 'r', 1, 0, now(), '单位', '/o/', '2021', '{}', '[]', '', now(), 'u');
  UPDATE "Report" SET "versionId" = 'v' WHERE id = 'r';
  INSERT INTO "Note" (id, "reportId", "versionId", text, at, "byId") VALUES ('n', 'r', 'v', '请核对', now(), 'u');
  ${event}`

beforeAll(() => query(inject('postgresUrl'), `CREATE ROLE ${owner} LOGIN; CREATE ROLE ${guest} LOGIN`))

const changes = ['Event', 'Decision', 'Version'].flatMap((table) => [
  `UPDATE "${table}" SET at = now()`,
  `DELETE FROM "${table}"`,
  `TRUNCATE "${table}" CASCADE`,
])

describe.each([
  ['the application is the owner', owner],
  ['the application is somebody else', guest],
])('%s', (_, role) => {
  let url: string

  beforeAll(async () => {
    const database = await newDatabase()
    url = as(role, database)
    const said: string[] = []
    for (let start = 0; start < 2; start++)
      await prepareDatabase(as(owner, database), { url, say: (text: string) => said.push(text) })
    expect(said).toEqual([])
    await query(url, fixture)
  })

  test.each(changes)('%s is refused for want of permission', async (sql) => {
    await expect(query(url, sql)).rejects.toThrow('permission denied')
  })

  test('an organisation that nothing names can be removed; one that an event names cannot', async () => {
    await query(
      url,
      `INSERT INTO "Organisation" (id, name, "shortName", level, kind) VALUES ('p', '单位', '单位', 'county', 'department')`,
    )
    await query(url, `DELETE FROM "Organisation" WHERE id = 'p'`)
    await expect(query(url, `DELETE FROM "Organisation" WHERE id = 'o'`)).rejects.toThrow('violates')
  })

  test('events past their time can be pruned, and the permission is gone again', async () => {
    await query(url, event.replace('now()', `now() - interval '10 years'`))
    const { rows } = await query(url, 'SELECT id, hash FROM "Event" ORDER BY id')
    await expect(query(url, `SELECT "pruneEvents"(${rows[1].id}, '${rows[1].hash}')`)).rejects.toThrow(
      'kept for 36 months',
    )
    const old = await newDatabase()
    await prepareDatabase(as(owner, old), { url: as(role, old) })
    await query(as(role, old), `${event.replace('now()', `now() - interval '10 years'`)}; ${event}`)
    const [first] = (await query(as(role, old), 'SELECT id, hash FROM "Event" ORDER BY id')).rows
    expect(
      (await query(as(role, old), `SELECT "pruneEvents"(${first.id}, '${first.hash}')::int AS removed`)).rows,
    ).toEqual([{ removed: 1 }])
    await expect(query(as(role, old), 'DELETE FROM "Event"')).rejects.toThrow('permission denied')
  })
})

test('a superuser is told that no permission binds him; the trigger still does', async () => {
  const url = await newDatabase()
  const said: string[] = []
  await prepareDatabase(url, { url, say: (text: string) => said.push(text) })
  expect(said).toEqual([expect.stringContaining('数据库超级用户')])
  await query(url, event)
  await expect(query(url, 'DELETE FROM "Event"')).rejects.toThrow('append-only')
})
