import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AccountTable } from '@/components/account/account-table'
import { requireActor } from '@/lib/actions/require-actor'
import { listAccounts } from '@/lib/data/accounts'
import { listOrganisations } from '@/lib/data/organisations'
import { can } from '@/lib/policy/permissions'

export const metadata: Metadata = { title: '账号' }

export default async function AccountsPage() {
  const { actor, scope } = await requireActor('/accounts')
  if (!can(actor, 'account.manage', { reach: 'own' })) notFound()
  const [accounts, organisations] = await Promise.all([listAccounts(scope), listOrganisations(scope)])
  const rows = accounts.map(({ organisation, ...account }) => ({ ...account, organisation: organisation.name }))
  return <AccountTable rows={rows} organisations={organisations.map(({ id, name }) => ({ id, name }))} />
}
