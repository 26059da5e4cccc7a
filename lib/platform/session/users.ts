import { type Connection, database } from '@/lib/platform/database/client'
import { Prisma } from '@/lib/platform/database/generated/client'
import type { Role } from '@/lib/platform/permissions'
import { mostRemembered } from './password-policy'
import { isAdministrator } from './security-policy'

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
  /** Address for notices; null when none is known. */
  email: string | null
  at: Date
}

export async function insertUser(tx: Connection, { passwordHash, at, ...user }: NewUser): Promise<void> {
  await tx.user.create({
    data: {
      ...user,
      email: user.email ?? unknownAddress(user.username),
      createdAt: at,
      updatedAt: at,
      passwordChangedAt: at,
      accounts: {
        create: {
          id: user.id,
          accountId: user.id,
          providerId: PASSWORD,
          password: passwordHash,
          createdAt: at,
          updatedAt: at,
        },
      },
    },
  })
}

/** What stands for an address that nobody has given; no mail can reach it (RFC 2606). */
const unknownDomain = '@account.invalid'
const unknownAddress = (username: string) => `${username}${unknownDomain}`

/** The address for notices, or null. */
export const knownAddress = (email: string): string | null => (email.endsWith(unknownDomain) ? null : email)

/** Whether an exception says that the user name is taken. */
export const isUsernameTaken = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'

export function findUser(id: string) {
  return database().user.findUnique({ where: { id }, select: owner })
}

const owner = {
  id: true,
  username: true,
  name: true,
  email: true,
  role: true,
  organisationId: true,
  disabled: true,
  twoFactorEnabled: true,
  organisation: { select: { name: true, shortName: true } },
} as const

/** The same, held until the end of the transaction; for an administrator all active accounts of his role are held, so that the last one cannot be lost to two people at once. */
export async function lockUser(tx: Connection, id: string) {
  const user = await tx.user.findUnique({ where: { id }, select: owner })
  if (!user) return null
  const held = isAdministrator(user.role) ? Prisma.sql`role = ${user.role}::"Role"` : Prisma.sql`id = ${id}`
  await tx.$queryRaw`SELECT id FROM "User" WHERE ${held} ORDER BY id FOR UPDATE`
  return tx.user.findUniqueOrThrow({ where: { id }, select: owner })
}

/** Accounts of a role that can be used. */
export const countActive = (tx: Connection, role: Role): Promise<number> =>
  tx.user.count({ where: { role, disabled: false } })

export function findUserByName(username: string) {
  return database().user.findUnique({
    where: { username },
    select: { id: true, organisationId: true, mustChangePassword: true, disabled: true, twoFactorEnabled: true },
  })
}

export async function storePerson(
  tx: Connection,
  user: { id: string; username: string },
  { name, email, at }: { name: string; email: string | null; at: Date },
): Promise<void> {
  await tx.user.update({
    where: { id: user.id },
    data: { name, email: email ?? unknownAddress(user.username), updatedAt: at },
  })
}

/** Hashes of the passwords before the present one, newest first. */
export async function findFormerHashes(userId: string, count: number): Promise<string[]> {
  const rows = await database().formerPassword.findMany({
    where: { userId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: count,
    select: { hash: true },
  })
  return rows.map(({ hash }) => hash)
}

export async function findPasswordHash(userId: string): Promise<string | null> {
  const account = await database().account.findFirst({
    where: { userId, providerId: PASSWORD },
    select: { password: true },
  })
  return account?.password ?? null
}

/** Stores a new password, opens the account again if it was locked, and ends every session but the one kept. */
export async function storePassword(
  tx: Connection,
  userId: string,
  change: { passwordHash: string; mustChangePassword: boolean; at: Date; keepSessionId?: string },
): Promise<void> {
  const former = await tx.account.findFirst({ where: { userId, providerId: PASSWORD }, select: { password: true } })
  if (former?.password) await tx.formerPassword.create({ data: { userId, hash: former.password, at: change.at } })
  const kept = await tx.formerPassword.findMany({
    where: { userId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: mostRemembered,
    select: { id: true },
  })
  await tx.formerPassword.deleteMany({ where: { userId, id: { notIn: kept.map(({ id }) => id) } } })
  await tx.account.updateMany({
    where: { userId, providerId: PASSWORD },
    data: { password: change.passwordHash, updatedAt: change.at },
  })
  await tx.user.update({
    where: { id: userId },
    data: {
      mustChangePassword: change.mustChangePassword,
      failedLogins: 0,
      lockedUntil: null,
      passwordChangedAt: change.at,
      updatedAt: change.at,
    },
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
 * @returns null when the password may not be looked at: there is no such account, or it is disabled or locked; else whether this attempt locked it
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

/** Takes back the count of an attempt that was right so far and waits for a code; it neither helps nor harms whoever guesses codes. */
export async function takeBackAttempt(userId: string): Promise<void> {
  await database()
    .$executeRaw`UPDATE "User" SET "failedLogins" = greatest("failedLogins" - 1, 0), "lockedUntil" = NULL WHERE id = ${userId}`
}

/** A person has signed in. */
export async function noteSignIn(userId: string, at: Date): Promise<void> {
  await database().user.update({
    where: { id: userId },
    data: { failedLogins: 0, lockedUntil: null, lastSignInAt: at },
  })
}

/** Opens a locked account before its time. */
export async function forgetAttempts(tx: Connection, userId: string): Promise<void> {
  await tx.user.update({ where: { id: userId }, data: { failedLogins: 0, lockedUntil: null } })
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
          id: true,
          name: true,
          username: true,
          role: true,
          mustChangePassword: true,
          disabled: true,
          passwordChangedAt: true,
          twoFactorEnabled: true,
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

/** Ends every session of an account but the one kept. */
export async function deleteSessionsOf(tx: Connection, userId: string, keepSessionId?: string): Promise<void> {
  await tx.session.deleteMany({ where: { userId, id: { not: keepSessionId } } })
}

/** Removes sessions that nobody can use any more. */
export async function deleteDeadSessions(now: Date): Promise<void> {
  await database().session.deleteMany({ where: { expiresAt: { lt: now } } })
}

/** What an account's owner is shown of it. */
export async function findOwnAccount(userId: string) {
  const { email, passwordChangedAt, lastSignInAt, twoFactor } = await database().user.findUniqueOrThrow({
    where: { id: userId },
    select: {
      email: true,
      passwordChangedAt: true,
      lastSignInAt: true,
      twoFactor: { select: { confirmedAt: true, recoveryCodes: true } },
    },
  })
  return {
    email: knownAddress(email),
    passwordChangedAt,
    lastSignInAt,
    recoveryCodesLeft: twoFactor?.confirmedAt ? twoFactor.recoveryCodes.length : 0,
  }
}

/** Holds up others who create accounts for organisations without one, until the end of the transaction. */
export async function lockAccountCreation(tx: Connection): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('missing accounts'))`
}
