import { expect, test } from 'vitest'
import { closeDatabase, database, transaction } from '@/lib/platform/database/client'
import { asOwner, useDatabase } from '../../support/database'

useDatabase()

test('a fresh test database is migrated and empty', async () => {
  expect(await database().organisation.count()).toBe(0)
})

test('an exception inside a transaction leaves nothing behind', async () => {
  const failing = transaction(async (tx) => {
    await tx.organisation.create({ data: { name: '甲', shortName: '甲', level: 'county', kind: 'government' } })
    throw new Error('stop')
  })
  await expect(failing).rejects.toThrow('stop')
  expect(await database().organisation.count()).toBe(0)
})

test('an instant is stored and read as it is, whatever the zone of the server', async () => {
  await asOwner(
    `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET TimeZone TO ''Asia/Shanghai''', current_database()); END $$`,
  )
  await closeDatabase()
  const createdAt = new Date('2027-01-31T15:59:59.123Z')
  await database().organisation.create({
    data: { name: '乙', shortName: '乙', level: 'county', kind: 'government', createdAt },
  })
  expect(await database().organisation.findMany({ where: { name: '乙' }, select: { createdAt: true } })).toEqual([
    { createdAt },
  ])
  expect(
    await asOwner(`SELECT extract(epoch FROM "createdAt")::text AS seconds FROM "Organisation" WHERE name = '乙'`),
  ).toEqual([{ seconds: String(createdAt.getTime() / 1000) + '000' }])
})
