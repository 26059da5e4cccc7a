import { type Connection, database } from '@/lib/platform/database/client'

// Second factors (动态验证码), for lib/session only: asked before anybody is known, so without a scope.

export function findSecondFactor(userId: string) {
  return database().twoFactor.findUnique({
    where: { userId },
    select: { secret: true, confirmedAt: true, recoveryCodes: true },
  })
}

/** Stores a secret that is not asked for yet; an earlier one that was never confirmed is replaced. */
export async function storeUnconfirmed(userId: string, secret: string): Promise<void> {
  await database().$executeRaw`
    INSERT INTO "TwoFactor" ("userId", secret, "recoveryCodes") VALUES (${userId}, ${secret}, '{}')
    ON CONFLICT ("userId") DO UPDATE SET secret = excluded.secret, "lastStep" = 0, "recoveryCodes" = '{}' WHERE "TwoFactor"."confirmedAt" IS NULL`
}

/**
 * From now on signing in asks for a code.
 * @param secret the one the code was right for
 * @returns false when it is no longer the stored one, or was confirmed already
 */
export async function confirmSecondFactor(
  tx: Connection,
  userId: string,
  { secret, step, recoveryCodes, at }: { secret: string; step: number; recoveryCodes: readonly string[]; at: Date },
): Promise<boolean> {
  const { count } = await tx.twoFactor.updateMany({
    where: { userId, secret, confirmedAt: null },
    data: { confirmedAt: at, lastStep: step, recoveryCodes: [...recoveryCodes] },
  })
  if (count === 1) await tx.user.update({ where: { id: userId }, data: { twoFactorEnabled: true, updatedAt: at } })
  return count === 1
}

/** Uses up a step of time; false when it, or a later one, was used before. One statement: of two at once one wins. */
export async function useStep(userId: string, step: number): Promise<boolean> {
  const { count } = await database().twoFactor.updateMany({
    where: { userId, lastStep: { lt: step } },
    data: { lastStep: step },
  })
  return count === 1
}

/** Uses up a recovery code; false when there is no such one. */
export async function useRecoveryCode(userId: string, hash: string): Promise<boolean> {
  const changed = await database()
    .$executeRaw`UPDATE "TwoFactor" SET "recoveryCodes" = array_remove("recoveryCodes", ${hash}) WHERE "userId" = ${userId} AND "confirmedAt" IS NOT NULL AND ${hash} = ANY("recoveryCodes")`
  return changed === 1
}

export async function storeRecoveryCodes(
  tx: Connection,
  userId: string,
  recoveryCodes: readonly string[],
): Promise<void> {
  await tx.twoFactor.update({ where: { userId }, data: { recoveryCodes: [...recoveryCodes] } })
}

/** From now on signing in asks for the password alone; false when it did before. */
export async function deleteSecondFactor(tx: Connection, userId: string, at: Date): Promise<boolean> {
  await tx.twoFactor.deleteMany({ where: { userId } })
  const { count } = await tx.user.updateMany({
    where: { id: userId, twoFactorEnabled: true },
    data: { twoFactorEnabled: false, updatedAt: at },
  })
  return count === 1
}
