import { type Connection, database } from '@/lib/platform/database/client'
import { Prisma } from '@/lib/platform/database/generated/client'

/**
 * Counts one attempt to sign in, before the password is looked at: counted afterwards, many attempts at the same moment
 * would all be tried. The attempt number `limit` locks the account until `lockedUntil`; when it succeeds,
 * `forgetAttempts` opens it again.
 * @returns null when the password may not be looked at: there is no such account, or it is disabled or locked; else
 * whether this attempt locked it
 */
export async function countAttempt(
  username: string,
  now: Date,
  limit: number,
  lockedUntil: Date,
): Promise<{ locks: boolean } | null> {
  const attempts = Prisma.sql`CASE WHEN "lockedUntil" IS NULL THEN "failedLogins" + 1 ELSE 1 END`
  const rows = await database().$queryRaw<{ locks: boolean }[]>`
    UPDATE "User" SET "failedLogins" = ${attempts}, "lockedUntil" = CASE WHEN ${attempts} >= ${limit} THEN ${lockedUntil}::timestamptz END
    WHERE username = ${username} AND NOT disabled AND ("lockedUntil" IS NULL OR "lockedUntil" <= ${now}::timestamptz)
    RETURNING "lockedUntil" IS NOT NULL AS locks`
  return rows[0] ?? null
}

/**
 * Takes back the count of an attempt that was right so far and waits for a code; it neither helps nor harms whoever
 * guesses codes.
 */
export async function takeBackAttempt(userId: string): Promise<void> {
  await database()
    .$executeRaw`UPDATE "User" SET "failedLogins" = greatest("failedLogins" - 1, 0), "lockedUntil" = NULL WHERE id = ${userId}`
}

/** A person has signed in. */
export async function noteSignIn(tx: Connection, userId: string, at: Date): Promise<void> {
  await tx.user.update({ where: { id: userId }, data: { failedLogins: 0, lockedUntil: null, lastSignInAt: at } })
}

/** Opens a locked account before its time. */
export async function forgetAttempts(tx: Connection, userId: string): Promise<void> {
  await tx.user.update({ where: { id: userId }, data: { failedLogins: 0, lockedUntil: null } })
}
