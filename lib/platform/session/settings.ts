import { type Connection, database } from '@/lib/platform/database/client'
import type { Prisma } from '@/lib/platform/database/generated/client'
import { parseStored, tagged } from '@/lib/std/stored-json'
import { initialSecurityPolicy, type SecurityPolicy, storedPolicySchema } from './security-policy'

/** Settings of the whole installation; they belong to no organisation, so they take no scope. */
export const securityPolicyKey = 'security.policy'

/** The security policy as it is stored; the initial one while there is none. */
export const readSecurityPolicy = (value: unknown): SecurityPolicy =>
  value == null ? initialSecurityPolicy : parseStored(storedPolicySchema, value, `Setting ${securityPolicyKey}`)

/**
 * The security policy (安全策略) in force. Asked anew for each request: a stricter one must hold on every app server at
 * once.
 */
export async function findSecurityPolicy(connection: Connection = database()): Promise<SecurityPolicy> {
  const setting = await connection.setting.findUnique({ where: { key: securityPolicyKey }, select: { value: true } })
  return readSecurityPolicy(setting?.value)
}

/** The same, held until the end of the transaction: of two changes at once the second sees the first. */
export async function lockSecurityPolicy(tx: Connection): Promise<SecurityPolicy> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${securityPolicyKey}))`
  return findSecurityPolicy(tx)
}

export async function storeSecurityPolicy(
  tx: Connection,
  policy: SecurityPolicy,
  by: { byId: string; at: Date },
): Promise<void> {
  const value: Prisma.InputJsonObject = tagged(policy)
  await tx.setting.upsert({
    where: { key: securityPolicyKey },
    create: { key: securityPolicyKey, value, ...by },
    update: { value, ...by },
  })
}

/** Who decided the policy in force, and when; null while nobody has. */
export function findSecurityPolicyAuthor(): Promise<{ at: Date; by: { name: string } | null } | null> {
  return database().setting.findUnique({
    where: { key: securityPolicyKey },
    select: { at: true, by: { select: { name: true } } },
  })
}
