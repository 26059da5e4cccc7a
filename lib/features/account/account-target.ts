import { z } from 'zod'
import { findAccount } from '@/lib/features/account/data/accounts'
import { lockUser, type User } from '@/lib/features/account/data/users'
import type { By, Target } from '@/lib/platform/doors/target'
import { reachOf } from '@/lib/platform/reach'
import { type Refusal, refuse } from '@/lib/std/result'

/** An account within the scope, held; of an administrator all active ones of the role are held. */
export interface HeldAccount {
  readonly user: User
  /** Where its organisation stands in the tree. */
  readonly path: string
}

const key = { userId: z.uuid() }

const accountInScope: Target<typeof key, HeldAccount> = {
  key,
  notFound: refuse('account.notFound', '没有找到这个账号。'),
  hold: async (tx, { scope }, { userId }) => {
    const account = await findAccount(scope, userId)
    const user = account && (await lockUser(tx, userId))
    return user && { user, path: account.organisation.path }
  },
  reach: ({ actor }, { path }) => reachOf(actor.organisation.id, path),
  about: (_, { user }) => ({ organisationId: user.organisationId }),
}

const told = {
  accountId: z.string().describe('账号'),
  username: z.string().describe('用户名'),
  role: z.string().describe('角色'),
}

/**
 * What all verbs of the system administrator (系统管理员) on one account have in common. The event names the role of
 * the account, so that whatever is done to one of the three administrators stands out in the audit and on the page of
 * the security administrator.
 */
export const onAccount = { on: accountInScope, may: 'account.manage', event: told } as const

/** What the event of such a verb tells. */
export const toldOf = ({ id: accountId, username, role }: User) => ({ accountId, username, role })

/** To the own account nothing: it would go round the current password, the second factor, or lock everybody out. */
export const refuseOwn = ({ actor }: By, user: User, sentence: string): Refusal | null =>
  actor.userId === user.id ? refuse('account.own', sentence) : null
