import { randomUUID } from 'node:crypto'
import type { By } from '@/lib/features/account/by'
import { findOrganisationNames } from '@/lib/features/account/data/organisation-names'
import { insertUser, isUsernameTaken } from '@/lib/features/account/data/users'
import { hashPassword } from '@/lib/features/account/password-hash'
import { normaliseUsername, refusePassword, refuseUsername } from '@/lib/features/account/policy/password-rules'
import { transaction } from '@/lib/platform/database/client'
import { appendEvent } from '@/lib/platform/events/events'
import type { Role } from '@/lib/platform/permissions'
import { passwordPolicies } from '@/lib/platform/session/password-policy'
import { findSecurityPolicy } from '@/lib/platform/session/settings'
import { accept, type Result, refuse } from '@/lib/std/result'

export interface NewAccount {
  username: string
  /** The person's name. */
  displayName: string
  role: Role
  organisationId: string
  password: string
  /**
   * True when somebody else knows the password: it was made by the program and is not measured by the rules for what
   * people think of.
   */
  mustChangePassword: boolean
  /** Address for notices. */
  email?: string | null
  /** Only for the demo district, whose password is printed and protects nothing. */
  unchecked?: true
}

/**
 * Adds an account. It has one role for ever: whoever is to do another administrator's work gets another account, which
 * the events tell.
 */
export async function createAccount(account: NewAccount, by: By): Promise<Result<{ userId: string }>> {
  const username = normaliseUsername(account.username)
  const { displayName, role, organisationId, mustChangePassword, email = null } = account
  const refusal =
    refuseUsername(username) ??
    (mustChangePassword || account.unchecked ? null : await refuseNew(account.password, { username, organisationId }))
  if (refusal) return refusal
  const id = randomUUID()
  const passwordHash = await hashPassword(account.password)
  try {
    await transaction(async (tx) => {
      await insertUser(tx, {
        id,
        name: displayName.trim() || username,
        username,
        role,
        organisationId,
        passwordHash,
        mustChangePassword,
        email,
        at: by.now,
      })
      await appendEvent(tx, {
        at: by.now,
        verb: 'createAccount',
        actorId: by.actorId,
        organisationId,
        detail: { accountId: id, username, role },
      })
    })
  } catch (error) {
    if (isUsernameTaken(error)) return refuse('username.taken', `用户名“${username}”已被使用，请换一个。`)
    throw error
  }
  return accept({ userId: id })
}

async function refuseNew(password: string, { username, organisationId }: { username: string; organisationId: string }) {
  const [organisation, { passwords }] = await Promise.all([findOrganisationNames(organisationId), findSecurityPolicy()])
  return refusePassword(password, { username, organisation }, passwordPolicies[passwords])
}
