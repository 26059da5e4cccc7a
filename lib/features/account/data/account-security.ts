import { database } from '@/lib/platform/database/client'
import type { Role } from '@/lib/platform/permissions'
import { type Scope, within } from '@/lib/platform/scope'
import { administratorRoles } from '@/lib/platform/session/security-policy'

/** How the accounts in scope stand to what a policy may ask of them. */
export interface AccountSecurity {
  readonly active: number
  /** Passwords set before `since`. */
  readonly oldPasswords: number
  readonly withoutSecondFactor: { readonly administrators: number; readonly everyone: number }
}

export async function accountSecurity(scope: Scope, since: Date): Promise<AccountSecurity> {
  const active = { disabled: false, organisation: within(scope.organisations) }
  const [all, oldPasswords, administrators, everyone] = await Promise.all([
    database().user.count({ where: active }),
    database().user.count({ where: { ...active, passwordChangedAt: { lte: since } } }),
    database().user.count({ where: { ...active, twoFactorEnabled: false, role: { in: [...administratorRoles] } } }),
    database().user.count({ where: { ...active, twoFactorEnabled: false } }),
  ])
  return { active: all, oldPasswords, withoutSecondFactor: { administrators, everyone } }
}

/** Something done to the account of an administrator. */
export interface AdministratorChange {
  readonly id: string
  readonly at: Date
  readonly verb: string
  readonly by: string | null
  readonly username: string
  readonly role: Role
}

/** What a system administrator can do to an account, as events name it. */
const accountVerbs = [
  'createAccount',
  'resetPassword',
  'disableAccount',
  'enableAccount',
  'unlockAccount',
  'removeSecondFactor',
  'changeAccount',
]

/**
 * The last things done to accounts of the three administrators, newest first: what one of them does to another is not
 * to pass unseen.
 */
export async function listAdministratorChanges(scope: Scope, count: number): Promise<AdministratorChange[]> {
  const rows = await database().event.findMany({
    where: {
      verb: { in: accountVerbs },
      OR: administratorRoles.map((role) => ({ detail: { path: ['role'], equals: role } })),
      organisation: within(scope.organisations),
    },
    orderBy: { id: 'desc' },
    take: count,
    select: { id: true, at: true, verb: true, detail: true, actor: { select: { name: true } } },
  })
  return rows.map(({ id, at, verb, detail, actor }) => {
    const { username, role } = detail as { username: string; role: Role }
    return { id: String(id), at, verb, by: actor?.name ?? null, username, role }
  })
}
