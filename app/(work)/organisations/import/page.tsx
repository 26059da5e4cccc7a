import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { UnitImport } from '@/components/organisation/unit-import'
import { requireActor } from '@/lib/platform/doors/require-actor'
import { can } from '@/lib/platform/permissions'

export const metadata: Metadata = { title: '导入单位名单' }

export default async function UnitImportPage() {
  const { actor } = await requireActor('/organisations/import')
  if (!can(actor, 'organisation.manage', { reach: 'own' })) notFound()
  return <UnitImport />
}
