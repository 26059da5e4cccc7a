import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { OrganisationTree } from '@/components/organisation/organisation-tree'
import { listAccounts } from '@/lib/features/account/data/accounts'
import { listOrganisations } from '@/lib/features/organisation/data/organisations'
import { requireActor } from '@/lib/platform/doors/require-actor'
import { can } from '@/lib/platform/permissions'

export const metadata: Metadata = { title: '单位' }

export default async function OrganisationsPage() {
  const { actor, scope } = await requireActor('/organisations')
  if (!can(actor, 'organisation.manage', { reach: 'own' })) notFound()
  const [organisations, accounts] = await Promise.all([listOrganisations(scope), listAccounts(scope)])
  const counts = new Map<string, number>()
  for (const { organisation } of accounts) counts.set(organisation.id, (counts.get(organisation.id) ?? 0) + 1)
  const rows = organisations.map(
    ({ id, name, shortName, level, kind, verticallyLed, code, reporting, signOff, abolishedAt, parentId }) => ({
      id,
      name,
      shortName,
      level,
      kind,
      verticallyLed,
      code,
      reporting,
      signOff,
      abolished: abolishedAt !== null,
      parentId,
      accounts: counts.get(id) ?? 0,
    }),
  )
  return <OrganisationTree rows={rows} />
}
