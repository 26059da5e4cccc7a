import { randomUUID } from 'node:crypto'
import { transaction } from '@/lib/data/client'
import { appendEvent } from '@/lib/data/events'
import { countUse } from '@/lib/data/rate-limits'
import { findPasswordHash, findUser, insertUser, isUsernameTaken, setDisabled, storePassword } from '@/lib/data/users'
import type { Role } from '@/lib/policy/permissions'
import { accept, refuse, type Result } from '@/lib/std/result'
import type { SessionActor } from './actor'
import { hashPassword, verifyPassword } from './auth'
import { limits } from './limits'
import { normaliseUsername, refusePassword, refuseUsername } from './password-rules'

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
  /** True when somebody else knows the password. */
  mustChangePassword: boolean
}

const unknownAccount = refuse('account-not-found', '没有找到这个账号。')

/** Adds an account. */
export async function createAccount(account: NewAccount, by: By): Promise<Result<{ userId: string }>> {
  const username = normaliseUsername(account.username)
  const refusal = refuseUsername(username) ?? refusePassword(account.password, username)
  if (refusal) return refusal
  const id = randomUUID()
  const { displayName, role, organisationId, mustChangePassword } = account
  const passwordHash = await hashPassword(account.password)
  try {
    await transaction(async (tx) => {
      await insertUser(tx, { id, name: displayName.trim() || username, username, role, organisationId, passwordHash, mustChangePassword, at: by.now })
      await appendEvent(tx, { at: by.now, verb: 'createAccount', actorId: by.actorId, organisationId, detail: { accountId: id, username, role } })
    })
  } catch (error) {
    if (isUsernameTaken(error)) return refuse('username-taken', `用户名“${username}”已被使用，请换一个。`)
    throw error
  }
  return accept({ userId: id })
}

/** Gives an account a new password that its owner must change at once; ends his sessions and any lock. */
export async function resetPassword(userId: string, password: string, by: By): Promise<Result<null>> {
  const user = await findUser(userId)
  if (!user) return unknownAccount
  const refusal = refusePassword(password, user.username)
  if (refusal) return refusal
  const passwordHash = await hashPassword(password)
  await transaction(async (tx) => {
    await storePassword(tx, userId, { passwordHash, mustChangePassword: true, at: by.now })
    await appendEvent(tx, {
      at: by.now, verb: 'resetPassword', actorId: by.actorId, organisationId: user.organisationId, detail: { accountId: userId },
    })
  })
  return accept(null)
}

async function switchAccount(userId: string, disabled: boolean, by: By): Promise<Result<null>> {
  const user = await findUser(userId)
  if (!user) return unknownAccount
  await transaction(async (tx) => {
    await setDisabled(tx, userId, disabled, by.now)
    await appendEvent(tx, {
      at: by.now,
      verb: disabled ? 'disableAccount' : 'enableAccount',
      actorId: by.actorId,
      organisationId: user.organisationId,
      detail: { accountId: userId },
    })
  })
  return accept(null)
}

/** Switches an account off and ends its sessions. */
export const disableAccount = (userId: string, by: By) => switchAccount(userId, true, by)

/** Switches a disabled account on again. */
export const enableAccount = (userId: string, by: By) => switchAccount(userId, false, by)

/** A person's own change of password; it ends his other sessions. */
export async function changePassword(
  actor: Pick<SessionActor, 'userId' | 'username' | 'sessionId' | 'organisation'>,
  passwords: { current: string; next: string },
  now: Date,
): Promise<Result<null>> {
  const uses = await countUse(`change-password:${actor.userId}`, now, limits.lockMilliseconds / 1000)
  if (uses > limits.passwordChanges) return refuse('too-many-attempts', '尝试次数过多，请稍后再试。')
  const hash = await findPasswordHash(actor.userId)
  if (!hash || passwords.current.length > 1024 || !(await verifyPassword(hash, passwords.current))) {
    return refuse('current-password-wrong', '当前密码不正确。')
  }
  if (passwords.next === passwords.current) return refuse('password-unchanged', '新密码不能与当前密码相同。')
  const refusal = refusePassword(passwords.next, actor.username)
  if (refusal) return refusal
  const passwordHash = await hashPassword(passwords.next)
  await transaction(async (tx) => {
    await storePassword(tx, actor.userId, { passwordHash, mustChangePassword: false, at: now, keepSessionId: actor.sessionId })
    await appendEvent(tx, { at: now, verb: 'changePassword', actorId: actor.userId, organisationId: actor.organisation.id })
  })
  return accept(null)
}
