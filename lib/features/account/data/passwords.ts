import { type Connection, database } from '@/lib/platform/database/client'
import { mostRemembered } from '@/lib/platform/session/password-policy'
import { deleteSessionsOf } from '@/lib/platform/session/sessions'

const newestFirst = [{ at: 'desc' }, { id: 'desc' }] as const

/** Hashes of the passwords before the present one, newest first. */
export async function findFormerHashes(userId: string, count: number): Promise<string[]> {
  const rows = await database().formerPassword.findMany({
    where: { userId },
    orderBy: [...newestFirst],
    take: count,
    select: { hash: true },
  })
  return rows.map(({ hash }) => hash)
}

export async function findPasswordHash(userId: string, connection: Connection = database()): Promise<string | null> {
  const user = await connection.user.findUnique({ where: { id: userId }, select: { passwordHash: true } })
  return user?.passwordHash ?? null
}

/** Stores a new password, opens the account again if it was locked, and ends every session but the one kept. */
export async function storePassword(
  tx: Connection,
  userId: string,
  change: { passwordHash: string; mustChangePassword: boolean; at: Date; keepSessionId?: string },
): Promise<void> {
  const { passwordHash, mustChangePassword, at, keepSessionId } = change
  const hash = await findPasswordHash(userId, tx)
  if (hash !== null) await tx.formerPassword.create({ data: { userId, hash, at } })
  const kept = await tx.formerPassword.findMany({
    where: { userId },
    orderBy: [...newestFirst],
    take: mostRemembered,
    select: { id: true },
  })
  await tx.formerPassword.deleteMany({ where: { userId, id: { notIn: kept.map(({ id }) => id) } } })
  await tx.user.update({
    where: { id: userId },
    data: {
      passwordHash,
      mustChangePassword,
      failedLogins: 0,
      lockedUntil: null,
      passwordChangedAt: at,
      updatedAt: at,
    },
  })
  await deleteSessionsOf(tx, userId, keepSessionId)
}
