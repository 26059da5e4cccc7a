import type { Role } from '@/lib/policy/permissions'
import { database, type Connection } from './client'
import { Prisma } from './generated/client'

// Accounts and sessions, for lib/session only: these queries run before anybody is known, so they take no scope.

/** The way to sign in with a password, as the sign-in library calls it. */
const PASSWORD = 'credential'

export interface NewUser {
  id: string
  name: string
  username: string
  role: Role
  organisationId: string
  passwordHash: string
  mustChangePassword: boolean
  at: Date
}

export async function insertUser(tx: Connection, { passwordHash, at, ...user }: NewUser): Promise<void> {
  await tx.user.create({
    data: {
      ...user,
      email: `${user.username}@account.invalid`,
      createdAt: at,
      updatedAt: at,
      accounts: {
        create: { id: user.id, accountId: user.id, providerId: PASSWORD, password: passwordHash, createdAt: at, updatedAt: at },
      },
    },
  })
}

/** Whether an exception says that the user name is taken. */
export const isUsernameTaken = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'

export function findUser(id: string) {
  return database().user.findUnique({ where: { id }, select: { id: true, username: true, organisationId: true, disabled: true } })
}

export function findUserByName(username: string) {
  return database().user.findUnique({ where: { username }, select: { id: true, organisationId: true, mustChangePassword: true } })
}

export async function findPasswordHash(userId: string): Promise<string | null> {
  const account = await database().account.findFirst({ where: { userId, providerId: PASSWORD }, select: { password: true } })
  return account?.password ?? null
}

/** Stores a new password, opens the account again if it was locked, and ends every session but the one kept. */
export async function storePassword(
  tx: Connection,
  userId: string,
  change: { passwordHash: string; mustChangePassword: boolean; at: Date; keepSessionId?: string },
): Promise<void> {
  await tx.account.updateMany({ where: { userId, providerId: PASSWORD }, data: { password: change.passwordHash, updatedAt: change.at } })
  await tx.user.update({
    where: { id: userId },
    data: { mustChangePassword: change.mustChangePassword, failedLogins: 0, lockedUntil: null, updatedAt: change.at },
  })
  await tx.session.deleteMany({ where: { userId, id: { not: change.keepSessionId } } })
}

/** Switches an account off or on; switching off ends its sessions. */
export async function setDisabled(tx: Connection, userId: string, disabled: boolean, at: Date): Promise<void> {
  await tx.user.update({ where: { id: userId }, data: { disabled, updatedAt: at } })
  if (disabled) await tx.session.deleteMany({ where: { userId } })
}

/**
 * Counts one attempt to sign in, before the password is looked at: counted afterwards, many attempts at the same moment would all be tried.
 * The attempt number `limit` locks the account until `lockedUntil`; when it succeeds, `forgetAttempts` opens it again.
 * @returns whether the password may be looked at: the account exists, is not disabled and not locked
 */
export async function countAttempt(username: string, now: Date, limit: number, lockedUntil: Date): Promise<boolean> {
  const attempts = Prisma.sql`CASE WHEN "lockedUntil" IS NULL THEN "failedLogins" + 1 ELSE 1 END`
  const changed = await database().$executeRaw`
    UPDATE "User" SET "failedLogins" = ${attempts}, "lockedUntil" = CASE WHEN ${attempts} >= ${limit} THEN ${lockedUntil}::timestamptz END
    WHERE username = ${username} AND NOT disabled AND ("lockedUntil" IS NULL OR "lockedUntil" <= ${now}::timestamptz)`
  return changed === 1
}

export async function forgetAttempts(userId: string): Promise<void> {
  await database().user.update({ where: { id: userId }, data: { failedLogins: 0, lockedUntil: null } })
}

/** The session, its user and his organisation. */
export function findSession(id: string) {
  return database().session.findUnique({
    where: { id },
    select: {
      id: true,
      practice: true,
      createdAt: true,
      updatedAt: true,
      user: {
        select: {
          id: true, name: true, username: true, role: true, mustChangePassword: true, disabled: true,
          organisation: { select: { id: true, name: true, shortName: true, path: true } },
        },
      },
    },
  })
}

/** Notes that a session was used, for the idle limit. */
export async function touchSession(id: string, now: Date): Promise<void> {
  await database().session.updateMany({ where: { id, updatedAt: { lt: now } }, data: { updatedAt: now } })
}

export async function deleteSession(id: string): Promise<void> {
  await database().session.deleteMany({ where: { id } })
}

/** Removes sessions that nobody can use any more. */
export async function deleteDeadSessions(now: Date): Promise<void> {
  await database().session.deleteMany({ where: { expiresAt: { lt: now } } })
}
