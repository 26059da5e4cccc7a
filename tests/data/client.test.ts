import { expect, test } from 'vitest'
import { database, transaction } from '@/lib/data/client'
import { useDatabase } from '../support/database'

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
