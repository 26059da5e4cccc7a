import { redirect } from 'next/navigation'
import { AgencyList } from '@/components/reports/agency-list'
import { ReportList } from '@/components/reports/report-list'
import { requireActor } from '@/lib/actions/require-actor'
import { listOrganisations } from '@/lib/data/organisations'
import { listReports } from '@/lib/data/reports'
import { formatById } from '@/lib/formats/registry'
import type { FormatId } from '@/lib/formats/types'
import { can } from '@/lib/policy/permissions'
import { currentReportYear, reportYears } from '@/lib/policy/report-year'
import { dayInShanghai, timeInShanghai } from '@/lib/std/dates'

const at = (instant: Date) => `${dayInShanghai(instant)} ${timeInShanghai(instant)}`

/** The first page is the work of the person who opens it: own reports, all agencies in reach, or the organisations. */
export default async function HomePage({ searchParams }: { searchParams: Promise<{ year?: string }> }) {
  const { actor, scope } = await requireActor('/')
  const now = new Date()
  const currentYear = currentReportYear(now)
  const years = reportYears(now)

  if (can(actor, 'report.read', { reach: 'below' })) {
    const asked = Number((await searchParams).year)
    const year = years.includes(asked) ? asked : currentYear
    const [organisations, reports] = await Promise.all([listOrganisations(scope), listReports(scope, { year, limit: 5000 })])
    const byOrganisation = new Map(reports.map((report) => [report.organisationId, report]))
    const rows = organisations.map(({ id, name }) => {
      const report = byOrganisation.get(id)
      return { organisationId: id, organisation: name, reportId: report?.id ?? null, progress: report?.progress ?? 0, blocking: report?.blocking ?? 0, openWaivers: report?.openWaivers ?? 0, savedAt: report ? at(report.savedAt) : null }
    })
    return <AgencyList year={year} years={years} rows={rows} />
  }

  if (!can(actor, 'report.read', { reach: 'own' })) redirect(can(actor, 'policy.manage', { reach: 'own' }) ? '/checks' : '/organisations')

  const reports = await listReports(scope, { organisationId: actor.organisation.id })
  const rows = reports.map(({ id, year, format, savedAt, savedBy, blocking, progress }) => ({
    id, year, blocking, progress, formatName: formatById(format as FormatId).name, savedAt: at(savedAt), savedBy: savedBy?.name ?? null,
  }))
  const written = new Set(rows.map((row) => row.year))
  return (
    <ReportList
      organisation={actor.organisation.name}
      currentYear={currentYear}
      rows={rows}
      otherYears={years.filter((year) => year !== currentYear && !written.has(year))}
      canCreate={can(actor, 'report.create', { reach: 'own' })}
    />
  )
}
