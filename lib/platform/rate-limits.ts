import { database } from './database/client'

/**
 * Counts one use of `key` in its current window. One atomic statement, so that several app servers share the count.
 * @returns the uses in this window, this one included
 */
export async function countUse(key: string, now: Date, windowSeconds: number): Promise<number> {
  const resetsAt = new Date(now.getTime() + windowSeconds * 1000)
  const rows = await database().$queryRaw<{ count: number }[]>`
    INSERT INTO "RateLimit" AS old (key, count, "resetsAt") VALUES (${key}, 1, ${resetsAt}::timestamptz)
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN old."resetsAt" <= ${now}::timestamptz THEN 1 ELSE old.count + 1 END,
      "resetsAt" = CASE WHEN old."resetsAt" <= ${now}::timestamptz THEN excluded."resetsAt" ELSE old."resetsAt" END
    RETURNING count`
  return rows[0]!.count
}

/** Forgets windows that have ended. */
export async function deleteEndedWindows(now: Date): Promise<void> {
  await database().rateLimit.deleteMany({ where: { resetsAt: { lt: now } } })
}
