import { z } from 'zod'
import { initialRetentionMonths, isRetention } from '@/lib/features/audit/policy/retention'
import { type Connection, database } from '@/lib/platform/database/client'
import { parseStored } from '@/lib/std/stored-json'

// A setting of the whole installation; it belongs to no organisation, so it takes no scope. "pruneEvents" in the
// database reads it too.
const key = 'audit.retentionMonths'

/** A bare number, with no tag: the database reads it as such. */
export const storedRetentionSchema = z.number().refine(isRetention)

/** For how many months events are kept. */
export async function findRetention(connection: Connection = database()): Promise<number> {
  const setting = await connection.setting.findUnique({ where: { key }, select: { value: true } })
  return setting ? parseStored(storedRetentionSchema, setting.value, `Setting ${key}`) : initialRetentionMonths
}

/** The same, held until the end of the transaction: of two changes at once the second sees the first. */
export async function lockRetention(tx: Connection): Promise<number> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${key}))`
  return findRetention(tx)
}

export async function storeRetention(tx: Connection, months: number, by: { byId: string; at: Date }): Promise<void> {
  await tx.setting.upsert({ where: { key }, create: { key, value: months, ...by }, update: { value: months, ...by } })
}
