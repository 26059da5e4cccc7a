import { type Connection, database } from '@/lib/platform/database/client'
import { Prisma } from '@/lib/platform/database/generated/client'
import type { Role } from '@/lib/platform/permissions'
import { isAdministrator } from '@/lib/platform/session/security-policy'
import { deleteSessionsOf } from '@/lib/platform/session/sessions'

// Accounts as their verbs need them: asked before anybody is known, or after the door has asked whether they may, so
// without a scope.

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

export async function insertUser(tx: Connection, { at, ...user }: NewUser): Promise<void> {
  await tx.user.create({ data: { ...user, createdAt: at, updatedAt: at, passwordChangedAt: at } })
}

/** Whether an exception says that the user name is taken. */
export const isUsernameTaken = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'

/** Holds up others who create accounts for organisations without one, until the end of the transaction. */
export async function lockAccountCreation(tx: Connection): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('missing accounts'))`
}

const shown = {
  id: true,
  username: true,
  name: true,
  email: true,
  role: true,
  organisationId: true,
  disabled: true,
} as const

export type User = Prisma.UserGetPayload<{ select: typeof shown }>

/**
 * One account, held until the end of the transaction; for an administrator all active accounts of the role are held, so
 * that the last one cannot be lost to two people at once.
 */
export async function lockUser(tx: Connection, id: string): Promise<User | null> {
  const user = await tx.user.findUnique({ where: { id }, select: { role: true } })
  if (!user) return null
  const held = isAdministrator(user.role) ? Prisma.sql`role = ${user.role}::"Role"` : Prisma.sql`id = ${id}`
  await tx.$queryRaw`SELECT id FROM "User" WHERE ${held} ORDER BY id FOR UPDATE`
  return tx.user.findUniqueOrThrow({ where: { id }, select: shown })
}

/** Accounts of a role that can be used. */
export const countActive = (tx: Connection, role: Role): Promise<number> =>
  tx.user.count({ where: { role, disabled: false } })

/** What signing in asks of an account. */
export function findUserByName(username: string) {
  return database().user.findUnique({
    where: { username },
    select: {
      id: true,
      organisationId: true,
      passwordHash: true,
      mustChangePassword: true,
      disabled: true,
      twoFactorEnabled: true,
    },
  })
}

/** Stores the name of a person, or the address for notices; null takes it away. */
export async function storePerson(
  tx: Connection,
  id: string,
  { at, ...person }: { name?: string; email: string | null; at: Date },
): Promise<void> {
  await tx.user.update({ where: { id }, data: { ...person, updatedAt: at } })
}

/** Switches an account off or on; switching off ends its sessions. */
export async function setDisabled(tx: Connection, userId: string, disabled: boolean, at: Date): Promise<void> {
  await tx.user.update({ where: { id: userId }, data: { disabled, updatedAt: at } })
  if (disabled) await deleteSessionsOf(tx, userId)
}

/** What an account's owner is shown of it. */
export async function findOwnAccount(userId: string) {
  const { twoFactor, ...account } = await database().user.findUniqueOrThrow({
    where: { id: userId },
    select: {
      email: true,
      passwordChangedAt: true,
      lastSignInAt: true,
      twoFactor: { select: { confirmedAt: true, recoveryCodes: true } },
    },
  })
  return { ...account, recoveryCodesLeft: twoFactor?.confirmedAt ? twoFactor.recoveryCodes.length : 0 }
}
