import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { OrganisationTable } from '@/components/organisation/organisation-table'
import { requireActor } from '@/lib/actions/require-actor'
import { listAccounts } from '@/lib/data/accounts'
import { listOrganisations } from '@/lib/data/organisations'
import { can } from '@/lib/policy/permissions'

export const metadata: Metadata = { title: '单位' }

export default async function OrganisationsPage() {
  const { actor, scope } = await requireActor('/organisations')
  if (!can(actor, 'organisation.manage', { reach: 'own' })) notFound()
  const [organisations, accounts] = await Promise.all([listOrganisations(scope), listAccounts(scope)])
  const rows = organisations.map(({ id, name, shortName, level, kind, parentId }) => ({
    id, name, shortName, level, kind, parentId, accounts: accounts.filter((account) => account.organisation.id === id).length,
  }))
  return <OrganisationTable rows={rows} />
}
