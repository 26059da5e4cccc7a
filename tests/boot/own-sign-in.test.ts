import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { migrate } from '@/lib/boot/migrate'
import { databaseUrl } from '../support/database-url'

// An office that updates: its accounts and sessions were made with the sign-in library that is gone.

const migrations = 'prisma/migrations'
const change = '20261201000000_own_sign_in'
let folder: string
let client: pg.Client

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ogi-test-'))
  for (const name of fs.readdirSync(migrations).filter((name) => name < change))
    fs.cpSync(path.join(migrations, name), path.join(folder, name), { recursive: true })
  const name = `update_${randomBytes(6).toString('hex')}`
  const owner = new pg.Client({ connectionString: inject('postgresUrl') })
  await owner.connect()
  await owner.query(`CREATE DATABASE ${name}`)
  await owner.end()
  const url = databaseUrl(inject('postgresUrl'), name)
  await migrate(url, folder)
  client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`
    INSERT INTO "Organisation" (id, name, "shortName", level, kind) VALUES ('o', '单位', '单位', 'county', 'department');
    INSERT INTO "User" (id, name, username, email, role, "organisationId") VALUES
      ('a', '李明', 'li', 'li@account.invalid', 'author', 'o'), ('b', '王芳', 'wang', 'office@example.gov.cn', 'author', 'o');
    INSERT INTO "Account" (id, "accountId", "providerId", "userId", password, "createdAt", "updatedAt")
      VALUES ('a', 'a', 'credential', 'a', 'salt:key', now(), now());
    INSERT INTO "Session" (id, token, "userId", "expiresAt", "ipAddress", "userAgent", "createdAt", "updatedAt")
      VALUES ('s', 'token', 'a', now(), '192.0.2.1', 'browser', now(), now())`)
  fs.cpSync(path.join(migrations, change), path.join(folder, change), { recursive: true })
  expect(await migrate(url, folder)).toEqual([change])
})
afterAll(async () => {
  await client.end()
  fs.rmSync(folder, { recursive: true, force: true })
})

test('passwords go to their accounts; an address that stood for none is none', async () => {
  const { rows } = await client.query('SELECT username, email, "passwordHash" FROM "User" ORDER BY id')
  expect(rows).toEqual([
    { username: 'li', email: null, passwordHash: 'salt:key' },
    { username: 'wang', email: 'office@example.gov.cn', passwordHash: null },
  ])
})

test('sessions stay', async () => {
  expect((await client.query('SELECT id, token, "userId" FROM "Session"')).rows).toEqual([
    { id: 's', token: 'token', userId: 'a' },
  ])
})
