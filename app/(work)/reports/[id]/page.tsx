import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ReportEditor } from '@/components/report/report-editor'
import { requireActor } from '@/lib/actions/require-actor'
import { saveReport } from '@/lib/actions/save-report'
import { runChecks } from '@/lib/checks/run'
import { makeSubject } from '@/lib/checks/subject'
import { findReport } from '@/lib/data/reports'
import { can } from '@/lib/policy/permissions'
import { reachOf } from '@/lib/policy/reach'
import { reportOf } from '@/lib/workflow/print-report'
import { decisionsOf } from '@/lib/workflow/report-decisions'
import { lastYearContent } from '@/lib/workflow/standing'

interface Props { params: Promise<{ id: string }> }

export const metadata: Metadata = { title: '填报' }

export default async function ReportPage({ params }: Props) {
  const { id } = await params
  const { actor, scope } = await requireActor(`/reports/${id}`)
  const stored = await findReport(scope, id)
  if (!stored) notFound()
  const subject = { reach: reachOf(actor.organisation.id, stored.organisation.path) }
  if (!can(actor, 'report.read', subject)) notFound()
  const { organisation, year, content } = reportOf(stored)
  const [lastYear, decisions] = await Promise.all([lastYearContent(scope, stored.organisationId, year), decisionsOf(scope, stored)])
  const suspended = new Set(decisions.suspended.map(({ slug }) => slug))
  const address = `/reports/${id}`
  return (
    <ReportEditor
      report={{ id, organisation, year, content, revision: stored.revision, savedAt: stored.savedAt.toISOString() }}
      userId={actor.userId}
      lastYear={lastYear}
      findings={runChecks(makeSubject({ organisation, year, content }, { lastYear }), suspended).findings}
      canEdit={can(actor, 'report.edit', subject)}
      decisions={{
        ...decisions,
        may: { decide: can(actor, 'finding.decide', subject), requestWaiver: can(actor, 'waiver.request', subject), answerWaiver: can(actor, 'waiver.answer', subject) },
      }}
      save={saveReport}
      downloads={{ docx: `${address}/docx`, pdf: `${address}/pdf`, json: `${address}/json` }}
      pagesUrl={`${address}/pages`}
    />
  )
}
