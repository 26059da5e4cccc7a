import 'server-only'
import { findAccount } from '@/lib/features/account/data/accounts'
import type { ActionContext } from '@/lib/platform/doors/guard'
import type { Reach } from '@/lib/platform/permissions'
import { reachOf } from '@/lib/platform/reach'

/** How the organisation of an account lies to the actor's own; null when it is not within his scope. */
export async function accountReach(
  { actor, scope }: Pick<ActionContext, 'actor' | 'scope'>,
  userId: string,
): Promise<Reach | null> {
  const account = await findAccount(scope, userId)
  return account && reachOf(actor.organisation.id, account.organisation.path)
}
