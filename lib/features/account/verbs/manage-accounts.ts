import { deleteSecondFactor } from '@/lib/features/account/data/second-factors'
import { type Connection, transaction } from '@/lib/platform/database/client'
import type { EventVerb } from '@/lib/platform/events/event-verbs'
import { appendEvent } from '@/lib/platform/events/events'
import { hashPassword } from '@/lib/platform/session/auth'
import { isAdministrator } from '@/lib/platform/session/security-policy'
import {
  countActive,
  deleteSessionsOf,
  forgetAttempts,
  knownAddress,
  lockUser,
  setDisabled,
  storePassword,
  storePerson,
} from '@/lib/platform/session/users'
import { accept, type Refusal, type Result, refuse } from '@/lib/std/result'
import type { By } from './accounts'

// What the system administrator (系统管理员) does to the accounts of others. Every verb tells the role of the account in its event, so that whatever is done to one of
// the three administrators stands out in the audit and on the page of the security administrator.

type User = NonNullable<Awaited<ReturnType<typeof lockUser>>>

const unknownAccount = refuse('account-not-found', '没有找到这个账号。')

/** To the own account nothing: it would go round the current password, the second factor, or lock everybody out. */
const ownAccount = (sentence: string) => refuse('account.own', sentence)

/** One verb on one account: held, done, told. */
function act(
  userId: string,
  verb: EventVerb,
  by: By,
  own: string | null,
  work: (tx: Connection, user: User) => Promise<Refusal | object | void>,
): Promise<Result<null>> {
  if (own !== null && userId === by.actorId) return Promise.resolve(ownAccount(own))
  return transaction(async (tx) => {
    const user = await lockUser(tx, userId)
    if (!user) return unknownAccount
    const outcome = await work(tx, user)
    if (outcome && 'ok' in outcome) return outcome as Refusal
    const { username, role, organisationId } = user
    await appendEvent(tx, {
      at: by.now,
      verb,
      actorId: by.actorId,
      organisationId,
      detail: { accountId: userId, username, role, ...outcome },
    })
    return accept(null)
  })
}

/**
 * Gives an account a new password that its owner must change at once; ends his sessions and any lock.
 * @param password made by the program (one-time-password.ts)
 */
export async function resetPassword(userId: string, password: string, by: By): Promise<Result<null>> {
  const passwordHash = await hashPassword(password)
  return act(userId, 'resetPassword', by, '不能在这里重置自己的密码，请在“我的账号”中修改。', (tx) =>
    storePassword(tx, userId, { passwordHash, mustChangePassword: true, at: by.now }),
  )
}

/** Switches an account off and ends its sessions; not the last one of the three administrators. */
export const disableAccount = (userId: string, by: By) =>
  act(userId, 'disableAccount', by, '不能停用自己的账号。', async (tx, { role, disabled }) => {
    if (disabled) return refuse('account-disabled', '这个账号已经停用。')
    if (isAdministrator(role) && (await countActive(tx, role)) <= 1)
      return refuse('account-last', '这是最后一个可用的同类管理员账号，不能停用。请先新增另一个，再停用这个。')
    await setDisabled(tx, userId, true, by.now)
  })

/** Switches a disabled account on again. */
export const enableAccount = (userId: string, by: By) =>
  act(userId, 'enableAccount', by, null, async (tx, { disabled }) => {
    if (!disabled) return refuse('account-enabled', '这个账号没有停用。')
    await setDisabled(tx, userId, false, by.now)
  })

/** Opens an account that wrong passwords or codes have locked, before its time. */
export const unlockAccount = (userId: string, by: By) =>
  act(userId, 'unlockAccount', by, null, (tx) => forgetAttempts(tx, userId))

/** Switches off the second factor (动态验证码) of somebody who has lost it; ends his sessions. Where the policy demands one, he sets up a new one at once. */
export const removeSecondFactor = (userId: string, by: By) =>
  act(userId, 'removeSecondFactor', by, '不能在这里停用自己的动态验证码，请在“我的账号”中操作。', async (tx) => {
    if (!(await deleteSecondFactor(tx, userId, by.now)))
      return refuse('second-factor-off', '这个账号没有启用动态验证码。')
    await deleteSessionsOf(tx, userId)
  })

/** Changes the person's name and the address for notices. */
export const changeAccount = (userId: string, { name, email }: { name: string; email: string | null }, by: By) =>
  act(userId, 'changeAccount', by, null, async (tx, user) => {
    if (user.name === name && knownAddress(user.email) === email) return refuse('account-unchanged', '没有改动。')
    await storePerson(tx, user, { name, email, at: by.now })
    return user.name === name ? {} : { from: user.name, to: name }
  })
