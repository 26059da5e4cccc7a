import { type Connection, database } from '@/lib/platform/database/client'
import type { Prisma } from '@/lib/platform/database/generated/client'
import type { Role } from '@/lib/platform/permissions'
import { type Scope, within } from '@/lib/platform/scope'

/** An account as administrators see it. */
export interface Account {
  id: string
  username: string
  name: string
  role: Role
  disabled: boolean
  /** Address for notices; null when none is known. */
  email: string | null
  lockedUntil: Date | null
  lastSignInAt: Date | null
  hasSecondFactor: boolean
  organisation: { id: string; name: string; path: string }
}

const shown = {
  id: true,
  username: true,
  name: true,
  role: true,
  disabled: true,
  email: true,
  lockedUntil: true,
  lastSignInAt: true,
  twoFactorEnabled: true,
  organisation: { select: { id: true, name: true, path: true } },
} as const

const toAccount = ({ twoFactorEnabled, ...user }: Prisma.UserGetPayload<{ select: typeof shown }>): Account => ({
  ...user,
  hasSecondFactor: twoFactorEnabled,
})

/** The accounts of the organisations in scope, by organisation, then by name. */
export async function listAccounts(scope: Scope): Promise<Account[]> {
  return (
    await database().user.findMany({
      where: { organisation: within(scope.organisations) },
      orderBy: [{ organisation: { path: 'asc' } }, { username: 'asc' }],
      select: shown,
    })
  ).map(toAccount)
}

/** One account of an organisation in scope, or null. */
export async function findAccount(scope: Scope, id: string): Promise<Account | null> {
  const user = await database().user.findFirst({
    where: { id, organisation: within(scope.organisations) },
    select: shown,
  })
  return user && toAccount(user)
}

export const accountStates = ['active', 'disabled', 'locked', 'never', 'secondFactor'] as const
export type AccountState = (typeof accountStates)[number]

export interface AccountFilter {
  /** Part of the user name, the person's name or the organisation's name. */
  text: string
  role: Role | null
  state: AccountState | null
  /** From 1. */
  page: number
}

export const accountsPerPage = 50

/** A text to be found as it stands: the database takes % and _ for “anything”. */
export const literal = (text: string): string => text.replace(/[\\%_]/g, '\\$&')

/** One page of accounts in scope, with the number of all that fit. */
export async function searchAccounts(
  scope: Scope,
  { text, role, state, page }: AccountFilter,
  now: Date,
): Promise<{ rows: Account[]; total: number }> {
  const contains = { contains: literal(text), mode: 'insensitive' } as const
  const states: Record<AccountState, Prisma.UserWhereInput> = {
    active: { disabled: false },
    disabled: { disabled: true },
    locked: { lockedUntil: { gt: now } },
    never: { lastSignInAt: null, disabled: false },
    secondFactor: { twoFactorEnabled: true },
  }
  const where: Prisma.UserWhereInput = {
    AND: [
      { organisation: within(scope.organisations) },
      text === '' ? {} : { OR: [{ username: contains }, { name: contains }, { organisation: { name: contains } }] },
      role ? { role } : {},
      state ? states[state] : {},
    ],
  }
  const [total, rows] = await Promise.all([
    database().user.count({ where }),
    database().user.findMany({
      where,
      orderBy: [{ organisation: { path: 'asc' } }, { username: 'asc' }],
      skip: (page - 1) * accountsPerPage,
      take: accountsPerPage,
      select: shown,
    }),
  ])
  return { rows: rows.map(toAccount), total }
}

/** Which roles have an account in scope that can be used. */
export async function activeRoles(scope: Scope): Promise<Role[]> {
  return (
    await database().user.groupBy({
      by: ['role'],
      where: { disabled: false, organisation: within(scope.organisations) },
    })
  ).map(({ role }) => role)
}

/** Organisations that have to report and have nobody to write it: without an author (填报人) who can sign in. */
const withoutAuthor = (scope: Scope): Prisma.OrganisationWhereInput => ({
  AND: [
    within(scope.organisations),
    { reporting: true, abolishedAt: null, users: { none: { role: 'author', disabled: false } } },
  ],
})

export const countWithoutAuthor = (scope: Scope, connection: Connection = database()): Promise<number> =>
  connection.organisation.count({ where: withoutAuthor(scope) })

export function listWithoutAuthor(
  scope: Scope,
  count: number,
  connection: Connection = database(),
): Promise<{ id: string; number: number; name: string; shortName: string }[]> {
  return connection.organisation.findMany({
    where: withoutAuthor(scope),
    orderBy: [{ path: 'asc' }],
    take: count,
    select: { id: true, number: true, name: true, shortName: true },
  })
}

/** Which of these user names are taken. */
export async function takenUsernames(
  names: readonly string[],
  connection: Connection = database(),
): Promise<Set<string>> {
  const rows = await connection.user.findMany({ where: { username: { in: [...names] } }, select: { username: true } })
  return new Set(rows.map(({ username }) => username))
}

/**
 * Where mail for an organisation goes: the real addresses of its accounts that can be used, each once. Empty when
 * nobody has given one.
 * @param role only those of this role
 */
export async function addressesOf(
  organisationId: string,
  { role, connection = database() }: { role?: Role; connection?: Connection } = {},
): Promise<string[]> {
  const rows = await connection.user.findMany({
    where: { organisationId, disabled: false, ...(role && { role }) },
    orderBy: { username: 'asc' },
    select: { email: true },
  })
  return [...new Set(rows.flatMap(({ email }) => email ?? []))]
}
