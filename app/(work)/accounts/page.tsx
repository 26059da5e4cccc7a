import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AccountsPanel } from '@/components/account/accounts-panel'
import {
  accountStates,
  accountsPerPage,
  activeRoles,
  countWithoutAuthor,
  searchAccounts,
} from '@/lib/features/account/data/accounts'
import { requireActor } from '@/lib/platform/doors/require-actor'
import { can, roles } from '@/lib/platform/permissions'
import { administratorRoles } from '@/lib/platform/session/security-policy'
import { dayInShanghai, timeInShanghai } from '@/lib/std/dates'

export const metadata: Metadata = { title: '账号' }

type Query = Record<string, string | string[] | undefined>

const at = (instant: Date) => `${dayInShanghai(instant)} ${timeInShanghai(instant)}`
const one = (value: string | string[] | undefined) =>
  typeof value === 'string' ? value.replaceAll('\0', '').slice(0, 100) : ''

export default async function AccountsPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { actor, scope } = await requireActor('/accounts')
  if (!can(actor, 'account.manage', { reach: 'own' })) notFound()
  const query = await searchParams
  const text = one(query.text).trim()
  const role = roles.find((id) => id === query.role) ?? null
  const state = accountStates.find((id) => id === query.state) ?? null
  const page = Math.min(Math.max(Number.parseInt(one(query.page), 10) || 1, 1), 100_000)
  const now = new Date()
  const [{ rows, total }, unitsWithout, active] = await Promise.all([
    searchAccounts(scope, { text, role, state, page }, now),
    countWithoutAuthor(scope),
    activeRoles(scope),
  ])
  return (
    <AccountsPanel
      rows={rows.map(({ organisation, lockedUntil, lastSignInAt, email, ...account }) => ({
        ...account,
        organisation: organisation.name,
        email: email ?? '',
        locked: lockedUntil !== null && lockedUntil > now,
        lastSignIn: lastSignInAt && at(lastSignInAt),
        own: account.id === actor.userId,
      }))}
      filter={{ text, role, state, page }}
      total={total}
      perPage={accountsPerPage}
      unitsWithout={unitsWithout}
      missing={administratorRoles.filter((id) => !active.includes(id))}
    />
  )
}
