import { storePerson } from '@/lib/features/account/data/users'
import type { Owner } from '@/lib/features/account/own-proof'
import { transaction } from '@/lib/platform/database/client'
import { appendEvent } from '@/lib/platform/events/events'
import { accept, type Result } from '@/lib/std/result'

/**
 * A person's own change of the address for notices; null takes it away. Their name is changed by an administrator only:
 * it stands under what they signed.
 */
export function changeOwnAddress(
  { userId, organisation }: Pick<Owner, 'userId' | 'organisation'>,
  email: string | null,
  now: Date,
): Promise<Result<null>> {
  return transaction(async (tx) => {
    await storePerson(tx, userId, { email, at: now })
    await appendEvent(tx, { at: now, verb: 'changeAddress', actorId: userId, organisationId: organisation.id })
    return accept(null)
  })
}
