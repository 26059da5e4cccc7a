import { randomUUID } from 'node:crypto'
import { countWithoutAuthor, listWithoutAuthor, takenUsernames } from '@/lib/features/account/data/accounts'
import { insertUser, lockAccountCreation } from '@/lib/features/account/data/users'
import { oneTimePassword } from '@/lib/features/account/one-time-password'
import { hashPassword } from '@/lib/features/account/password-hash'
import { transaction } from '@/lib/platform/database/client'
import { appendEvent } from '@/lib/platform/events/events'
import type { Scope } from '@/lib/platform/scope'
import { accept, type Result, refuse } from '@/lib/std/result'

/**
 * Accounts made at once: hashing a password takes a tenth of a second on purpose, and nobody should wait long without
 * seeing something.
 */
const batch = 40

/** An account and its one-time password, told this once. */
export interface AccountSlip {
  readonly organisation: string
  readonly username: string
  readonly password: string
}

/**
 * A user name that can be read out on the telephone: dw and the organisation's number; with a letter behind when
 * somebody has it.
 */
export function usernameFor(number: number, taken: ReadonlySet<string>): string {
  const base = `dw${String(number).padStart(4, '0')}`
  const letters = ['', ...'abcdefghjkmnpqrstuvwxyz']
  return (
    letters.map((letter) => `${base}${letter}`).find((name) => !taken.has(name)) ??
    `${base}-${randomUUID().slice(0, 8)}`
  )
}

/**
 * Gives the next of the reporting organisations that have no author (填报人) an account each; asked again until none is
 * left. Refused: every organisation has one.
 */
export async function createMissingAccounts(
  scope: Scope,
  by: { actorId: string; organisationId: string; now: Date },
  most = batch,
): Promise<Result<{ made: AccountSlip[]; left: number }>> {
  const units = await listWithoutAuthor(scope, most)
  const prepared = new Map(
    await Promise.all(
      units.map(async ({ id }) => {
        const password = oneTimePassword()
        return [id, { password, passwordHash: await hashPassword(password) }] as const
      }),
    ),
  )
  return transaction(async (tx) => {
    // Of two administrators who ask at once the second finds what the first has left.
    await lockAccountCreation(tx)
    const still = (await listWithoutAuthor(scope, most, tx)).filter(({ id }) => prepared.has(id))
    if (still.length === 0) return refuse('account.noneMissing', '每个应报送的单位都已有可用的填报人账号。')
    const taken = await takenUsernames(
      still.flatMap(({ number }) =>
        ['', ...'abcdefghjkmnpqrstuvwxyz'].map((letter) => `dw${String(number).padStart(4, '0')}${letter}`),
      ),
      tx,
    )
    const made: (AccountSlip & { accountId: string })[] = []
    for (const { id, number, name, shortName } of still) {
      const username = usernameFor(number, taken)
      const { password, passwordHash } = prepared.get(id)!
      const accountId = randomUUID()
      await insertUser(tx, {
        id: accountId,
        name: [...`${shortName}填报人`].slice(0, 30).join(''),
        username,
        role: 'author',
        organisationId: id,
        passwordHash,
        mustChangePassword: true,
        email: null,
        at: by.now,
      })
      made.push({ accountId, organisation: name, username, password })
    }
    const left = await countWithoutAuthor(scope, tx)
    await appendEvent(tx, {
      at: by.now,
      verb: 'createAccounts',
      actorId: by.actorId,
      organisationId: by.organisationId,
      detail: { role: 'author', accounts: made.map(({ accountId, username }) => ({ accountId, username })) },
    })
    return accept({
      made: made.map(({ organisation, username, password }) => ({ organisation, username, password })),
      left,
    })
  })
}
