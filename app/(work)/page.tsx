import { redirect } from 'next/navigation'
import { ReminderBanner } from '@/components/notice/reminder-banner'
import { AgencyList } from '@/components/report/list/agency-list'
import { ReportList } from '@/components/report/list/report-list'
import { findUnreadReminder } from '@/lib/features/notice/data/notices'
import { findOrganisation, listOrganisations } from '@/lib/features/organisation/data/organisations'
import { listReports } from '@/lib/features/report/data/reports'
import { listSeasonRules } from '@/lib/features/season/data/season-rules'
import { yearsInSeason } from '@/lib/features/season/years-in-season'
import { type FormatId, formatById } from '@/lib/formats/registry'
import { requireActor } from '@/lib/platform/doors/require-actor'
import { can } from '@/lib/platform/permissions'
import { deadlinesFor } from '@/lib/report/deadline'
import { instantInShanghai, officialDate } from '@/lib/std/dates'

/**
 * The first page is the work of the person who opens it: own reports, the review queue, all agencies for the audit, or
 * the organisations.
 */
export default async function HomePage({ searchParams }: { searchParams: Promise<{ year?: string }> }) {
  const { actor, scope } = await requireActor('/')
  if (can(actor, 'report.review', { reach: 'below' })) redirect('/queue')

  const { current: currentYear, years } = await yearsInSeason(scope, new Date())

  if (can(actor, 'report.read', { reach: 'below' })) {
    const asked = Number((await searchParams).year)
    const year = years.includes(asked) ? asked : currentYear
    const [organisations, reports] = await Promise.all([
      listOrganisations(scope),
      listReports(scope, { year, limit: 5000 }),
    ])
    const byOrganisation = new Map(reports.map((report) => [report.organisationId, report]))
    const rows = organisations.map(({ id, name }) => {
      const report = byOrganisation.get(id)
      return {
        organisationId: id,
        organisation: name,
        reportId: report?.id ?? null,
        state: report?.state ?? null,
        progress: report?.progress ?? 0,
        blocking: report?.blocking ?? 0,
        openWaivers: report?.openWaivers ?? 0,
        savedAt: report ? instantInShanghai(report.savedAt) : null,
      }
    })
    return <AgencyList year={year} years={years} rows={rows} />
  }

  if (!can(actor, 'report.read', { reach: 'own' }))
    redirect(can(actor, 'policy.manage', { reach: 'own' }) ? '/checks' : '/organisations')

  const [reports, own, rules, reminder] = await Promise.all([
    listReports(scope, { organisationId: actor.organisation.id }),
    findOrganisation(scope, actor.organisation.id),
    listSeasonRules(scope, currentYear),
    findUnreadReminder(scope, actor.organisation.id),
  ])
  const { submitBy, publishBy } = deadlinesFor({ ...actor.organisation, kind: own?.kind ?? '' }, currentYear, rules)
  const rows = reports.map(({ id, year, format, savedAt, savedBy, blocking, progress, state, stateAt }) => ({
    id,
    year,
    blocking,
    progress,
    state,
    since: instantInShanghai(stateAt),
    formatName: formatById(format as FormatId).name,
    savedAt: instantInShanghai(savedAt),
    savedBy: savedBy?.name ?? null,
  }))
  const written = new Set(rows.map((row) => row.year))
  return (
    <>
      {reminder && <ReminderBanner text={reminder.text} at={instantInShanghai(reminder.at)} />}
      <ReportList
        organisation={actor.organisation.name}
        currentYear={currentYear}
        submitBy={officialDate(submitBy)}
        publishBy={officialDate(publishBy)}
        rows={rows}
        otherYears={years.filter((year) => year !== currentYear && !written.has(year))}
        canCreate={can(actor, 'report.create', { reach: 'own' })}
      />
    </>
  )
}
