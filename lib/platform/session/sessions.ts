import { randomBytes, randomUUID } from 'node:crypto'
import { type Connection, database } from '@/lib/platform/database/client'
import type { Role } from '@/lib/platform/permissions'
import { limits } from './limits'
import type { SecurityPolicy } from './security-policy'
import { readSecurityPolicy, securityPolicyKey } from './settings'

// Asked before anybody is known, so without a scope.

/** A session as it stands in the database, and everything that decides what its owner may do. */
export interface StoredSession {
  readonly id: string
  readonly createdAt: Date
  /** When it was last used, to the minute. */
  readonly updatedAt: Date
  /** Whether it was put into practice (演练), and whether a practice season is open. */
  readonly practice: boolean
  readonly practiceOpen: boolean
  readonly security: SecurityPolicy
  readonly userId: string
  readonly name: string
  readonly username: string
  readonly role: Role
  readonly disabled: boolean
  readonly mustChangePassword: boolean
  readonly passwordChangedAt: Date
  readonly twoFactorEnabled: boolean
  readonly organisation: { id: string; name: string; shortName: string; path: string }
}

/**
 * The session of a token with its user, their organisation, the security policy in force and the practice season: one
 * statement for each request.
 */
export async function findSession(token: string): Promise<StoredSession | null> {
  const [row] = await database().$queryRaw<(Omit<StoredSession, 'security'> & { setting: unknown })[]>`
    SELECT s.id, s."createdAt", s."updatedAt", s.practice,
      EXISTS (SELECT FROM "Season" WHERE practice AND "closedAt" IS NULL) AS "practiceOpen",
      (SELECT value FROM "Setting" WHERE key = ${securityPolicyKey}) AS setting,
      u.id AS "userId", u.name, u.username, u.role, u.disabled, u."mustChangePassword", u."passwordChangedAt", u."twoFactorEnabled",
      jsonb_build_object('id', o.id, 'name', o.name, 'shortName', o."shortName", 'path', o.path) AS organisation
    FROM "Session" s JOIN "User" u ON u.id = s."userId" JOIN "Organisation" o ON o.id = u."organisationId"
    WHERE s.token = ${token}`
  if (!row) return null
  const { setting, ...session } = row
  return { ...session, security: readSecurityPolicy(setting) }
}

/** Makes a session. @returns its token, for the browser's cookie */
export async function insertSession(tx: Connection, userId: string, at: Date): Promise<string> {
  const token = randomBytes(24).toString('base64url')
  const expiresAt = new Date(at.getTime() + limits.cookieSeconds * 1000)
  await tx.session.create({ data: { id: randomUUID(), token, userId, expiresAt, createdAt: at, updatedAt: at } })
  return token
}

/** Notes that a session was used, for the idle limit. */
export async function touchSession(id: string, now: Date): Promise<void> {
  await database().session.updateMany({ where: { id, updatedAt: { lt: now } }, data: { updatedAt: now } })
}

export async function deleteSession(id: string, connection: Connection = database()): Promise<void> {
  await connection.session.deleteMany({ where: { id } })
}

/** Ends every session of an account but the one kept. */
export async function deleteSessionsOf(tx: Connection, userId: string, keepSessionId?: string): Promise<void> {
  await tx.session.deleteMany({ where: { userId, id: { not: keepSessionId } } })
}

/** Removes sessions that nobody can use any more. */
export async function deleteDeadSessions(now: Date): Promise<void> {
  await database().session.deleteMany({ where: { expiresAt: { lt: now } } })
}
