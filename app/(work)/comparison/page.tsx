import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ComparisonList } from '@/components/comparison/comparison-list'
import { compareSeason } from '@/lib/features/comparison/compare-season'
import { yearsInSeason } from '@/lib/features/season/years-in-season'
import { requireActor } from '@/lib/platform/doors/require-actor'
import { can } from '@/lib/platform/permissions'

export const metadata: Metadata = { title: '横向比对' }

/** What the reports of a season say in the light of each other, for the competent department. */
export default async function ComparisonPage({ searchParams }: { searchParams: Promise<{ year?: string }> }) {
  const { actor, scope } = await requireActor('/comparison')
  if (!can(actor, 'report.read', { reach: 'below' })) notFound()
  const { current: currentYear, years } = await yearsInSeason(scope, new Date())
  const asked = Number((await searchParams).year)
  const year = years.includes(asked) ? asked : currentYear
  const compared = await compareSeason(scope, year)
  return (
    <ComparisonList
      year={year}
      years={years}
      {...(compared.ok ? compared.value : { findings: [], organs: {}, refusal: compared.message })}
    />
  )
}
