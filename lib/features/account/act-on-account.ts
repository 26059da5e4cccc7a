import { lockUser, type User } from '@/lib/features/account/data/users'
import { type Connection, transaction } from '@/lib/platform/database/client'
import type { EventVerb } from '@/lib/platform/events/event-verbs'
import { appendEvent } from '@/lib/platform/events/events'
import { accept, type Refusal, type Result, refuse } from '@/lib/std/result'

/** Who does something to an account, and when. `actorId` is null for start scripts. Whether they may is asked by the door. */
export interface By {
  readonly actorId: string | null
  readonly now: Date
}

interface AccountVerb {
  readonly verb: EventVerb
  /** What a person is told who tries it on their own account: there it would go round the current password, the second factor, or lock everybody out. */
  readonly own?: string
  /** Changes the locked account; gives a refusal, or more for the event. */
  readonly change: (tx: Connection, user: User) => Promise<Refusal | object | void>
}

/**
 * One verb of the system administrator (系统管理员) on one account: locked, changed, told. The event names the role of the account, so that whatever is done to one of
 * the three administrators stands out in the audit and on the page of the security administrator.
 */
export async function actOnAccount(userId: string, by: By, { verb, own, change }: AccountVerb): Promise<Result<null>> {
  if (own !== undefined && userId === by.actorId) return refuse('account.own', own)
  return transaction(async (tx) => {
    const user = await lockUser(tx, userId)
    if (!user) return refuse('account-not-found', '没有找到这个账号。')
    const outcome = await change(tx, user)
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
