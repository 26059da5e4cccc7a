import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SeasonPage } from '@/components/season/season-page'
import { listOrganisations } from '@/lib/features/organisation/data/organisations'
import { listSeasonRules } from '@/lib/features/season/data/season-rules'
import { listSeasons } from '@/lib/features/season/data/seasons'
import { currentReportYear, latestOpenableYear } from '@/lib/features/season/policy/report-year'
import { type FormatId, firstReportYear, formatById } from '@/lib/formats/registry'
import { requireActor } from '@/lib/platform/doors/require-actor'
import { can } from '@/lib/platform/permissions'
import { reachOf } from '@/lib/platform/reach'
import { deadlinesFor, legalDeadline, rulesAbove } from '@/lib/report/deadline'
import { dayInShanghai } from '@/lib/std/dates'

export const metadata: Metadata = { title: '填报年度' }

export default async function SeasonsPage({ searchParams }: { searchParams: Promise<{ year?: string }> }) {
  const { actor, scope } = await requireActor('/seasons')
  if (!can(actor, 'rule.set', { reach: 'own' })) notFound()
  const now = new Date()
  const latest = latestOpenableYear(now)
  const years = Array.from({ length: latest - firstReportYear + 1 }, (_, index) => latest - index)
  const asked = Number((await searchParams).year)
  const year = years.includes(asked) ? asked : currentReportYear(now)
  const [seasons, rules, organisations] = await Promise.all([
    listSeasons(),
    listSeasonRules(scope, year),
    listOrganisations(scope),
  ])
  const setBy = new Map(
    rules.map(({ organisationId, organisation, setBy: by, setAt, submitBy, publishBy, requireScan }) => [
      organisationId,
      {
        organisationId,
        organisation: organisation.name,
        by: by.name,
        at: dayInShanghai(setAt),
        submitBy,
        publishBy,
        requireScan,
      },
    ]),
  )
  const living = organisations.filter(({ abolishedAt }) => !abolishedAt)
  const units = living.map(({ id, name, kind, path, reporting }) => {
    const source = rulesAbove(path, rules).map((rule) => rule.organisation.shortName)
    return {
      id,
      name,
      reporting,
      legal: legalDeadline(name, year, kind),
      ...deadlinesFor({ name, kind, path }, year, rules),
      source: source.join('、'),
      mayset: can(actor, 'rule.set', { reach: reachOf(actor.organisation.id, path) }),
    }
  })
  return (
    <SeasonPage
      year={year}
      years={years}
      practice={scope.practice}
      canOpen={can(actor, 'season.manage', { reach: 'own' })}
      seasons={seasons.map((season) => ({
        year: season.year,
        practice: season.practice,
        format: formatById(season.format as FormatId).name,
        openedAt: dayInShanghai(season.openedAt),
        openedBy: season.openedBy?.name ?? '',
        closedAt: season.closedAt && dayInShanghai(season.closedAt),
      }))}
      current={currentReportYear(now)}
      rules={[...setBy.values()].map((rule) => ({
        ...rule,
        mayset: units.find(({ id }) => id === rule.organisationId)?.mayset ?? false,
      }))}
      units={units}
    />
  )
}
