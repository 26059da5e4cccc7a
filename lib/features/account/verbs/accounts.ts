import { randomUUID } from 'node:crypto'
import { findOrganisationNames } from '@/lib/features/account/data/organisation-names'
import { normaliseUsername, refusePassword, refuseUsername } from '@/lib/features/account/policy/password-rules'
import { transaction } from '@/lib/platform/database/client'
import { appendEvent } from '@/lib/platform/events/events'
import type { Role } from '@/lib/platform/permissions'
import { countUse } from '@/lib/platform/rate-limits'
import type { SessionActor } from '@/lib/platform/session/actor'
import { hashPassword, verifyPassword } from '@/lib/platform/session/auth'
import { limits } from '@/lib/platform/session/limits'
import { passwordPolicies } from '@/lib/platform/session/password-policy'
import { findSecurityPolicy } from '@/lib/platform/session/settings'
import {
  findFormerHashes,
  findPasswordHash,
  findUser,
  insertUser,
  isUsernameTaken,
  storePassword,
  storePerson,
} from '@/lib/platform/session/users'
import { accept, type Result, refuse } from '@/lib/std/result'

/** Who does it and when. `actorId` is null for start scripts. Whether he may is asked by the caller. */
export interface By {
  actorId: string | null
  now: Date
}

export interface NewAccount {
  username: string
  /** The person's name. */
  displayName: string
  role: Role
  organisationId: string
  password: string
  /** True when somebody else knows the password: it was made by the program and is not measured by the rules for what people think of. */
  mustChangePassword: boolean
  /** Address for notices. */
  email?: string | null
  /** Only for the demo district, whose password is printed and protects nothing. */
  unchecked?: true
}

/** Adds an account. It has one role for ever: whoever is to do another administrator's work gets another account, which the events tell. */
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
    if (isUsernameTaken(error)) return refuse('username-taken', `用户名“${username}”已被使用，请换一个。`)
    throw error
  }
  return accept({ userId: id })
}

async function refuseNew(password: string, { username, organisationId }: { username: string; organisationId: string }) {
  const [organisation, { passwords }] = await Promise.all([findOrganisationNames(organisationId), findSecurityPolicy()])
  return refusePassword(password, { username, organisation }, passwordPolicies[passwords])
}

/** A person's own change of password; it ends his other sessions. */
export async function changePassword(
  actor: Pick<SessionActor, 'userId' | 'username' | 'sessionId' | 'organisation'>,
  passwords: { current: string; next: string },
  now: Date,
): Promise<Result<null>> {
  const uses = await countUse(`change-password:${actor.userId}`, now, limits.proofSeconds)
  if (uses > limits.proofs) return refuse('too-many-attempts', '尝试次数过多，请稍后再试。')
  const hash = await findPasswordHash(actor.userId)
  if (!hash || passwords.current.length > 1024 || !(await verifyPassword(hash, passwords.current))) {
    return refuse('current-password-wrong', '当前密码不正确。')
  }
  if (passwords.next === passwords.current) return refuse('password-unchanged', '新密码不能与当前密码相同。')
  const policy = passwordPolicies[(await findSecurityPolicy()).passwords]
  const refusal = refusePassword(passwords.next, actor, policy)
  if (refusal) return refusal
  // The present one counts as the first of those remembered.
  for (const former of await findFormerHashes(actor.userId, Math.max(policy.remembered - 1, 0))) {
    if (await verifyPassword(former, passwords.next))
      return refuse(
        'password-used-before',
        `这个密码以前用过。新密码不能与最近 ${policy.remembered} 次用过的密码相同。`,
      )
  }
  const passwordHash = await hashPassword(passwords.next)
  await transaction(async (tx) => {
    await storePassword(tx, actor.userId, {
      passwordHash,
      mustChangePassword: false,
      at: now,
      keepSessionId: actor.sessionId,
    })
    await appendEvent(tx, {
      at: now,
      verb: 'changePassword',
      actorId: actor.userId,
      organisationId: actor.organisation.id,
    })
  })
  return accept(null)
}

/** A person's own change of the address for notices; null takes it away. His name is changed by an administrator only: it stands under what he signed. */
export async function changeAddress(
  actor: Pick<SessionActor, 'userId' | 'organisation'>,
  email: string | null,
  now: Date,
): Promise<Result<null>> {
  const user = await findUser(actor.userId)
  if (!user) return refuse('account-not-found', '没有找到这个账号。')
  await transaction(async (tx) => {
    await storePerson(tx, user, { name: user.name, email, at: now })
    await appendEvent(tx, {
      at: now,
      verb: 'changeAddress',
      actorId: actor.userId,
      organisationId: actor.organisation.id,
    })
  })
  return accept(null)
}
