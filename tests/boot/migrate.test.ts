import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { migrate } from '@/lib/boot/migrate'
import { databaseUrl } from '../support/database-url'

let folder: string
let url: string

async function query(address: string, sql: string) {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

function write(name: string, sql: string) {
  fs.mkdirSync(path.join(folder, name), { recursive: true })
  fs.writeFileSync(path.join(folder, name, 'migration.sql'), sql)
}

beforeEach(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ogi-test-'))
  const name = `migrate_${randomBytes(6).toString('hex')}`
  await query(inject('postgresUrl'), `CREATE DATABASE ${name}`)
  url = databaseUrl(inject('postgresUrl'), name)
  write('1_first', 'CREATE TABLE a (n int); INSERT INTO a VALUES (1);')
})
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }))

test('migrations are applied once, in order', async () => {
  expect(await migrate(url, folder)).toEqual(['1_first'])
  write('2_second', 'INSERT INTO a VALUES (2)')
  expect(await migrate(url, folder)).toEqual(['2_second'])
  expect(await migrate(url, folder)).toEqual([])
  expect(await query(url, 'SELECT n FROM a ORDER BY n')).toEqual([{ n: 1 }, { n: 2 }])
})

test('two servers that start at the same moment do not apply one twice', async () => {
  const applied = await Promise.all([migrate(url, folder), migrate(url, folder), migrate(url, folder)])
  expect(applied.flat()).toEqual(['1_first'])
})

test('a failing migration leaves nothing behind and can be tried again', async () => {
  write('2_second', 'INSERT INTO a VALUES (2); SELECT nonsense;')
  await expect(migrate(url, folder)).rejects.toThrow('数据库升级步骤 2_second 没有成功，数据未改动')
  expect(await query(url, 'SELECT n FROM a')).toEqual([{ n: 1 }])
  write('2_second', 'INSERT INTO a VALUES (2)')
  expect(await migrate(url, folder)).toEqual(['2_second'])
})

test('a migration that was edited after it was applied stops the start', async () => {
  await migrate(url, folder)
  write('1_first', 'CREATE TABLE b ()')
  await expect(migrate(url, folder)).rejects.toThrow('1_first 在执行之后被改动过')
})

test('a server that is not there is refused with a sentence', async () => {
  await expect(migrate('postgresql://nobody@127.0.0.1:1/none', folder)).rejects.toThrow('连接不上数据库')
})
