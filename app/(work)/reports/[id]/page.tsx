import type { Metadata } from 'next'
import { PublishedPart } from '@/components/publication/published-part'
import { ReportEditor } from '@/components/report/report-editor'
import { runChecks } from '@/lib/checks/run'
import { makeSubject } from '@/lib/checks/subject'
import { publicationOf } from '@/lib/features/publication/publication-of'
import { saveReport } from '@/lib/features/report/actions'
import { requireReport } from '@/lib/features/report/doors/require-report'
import { isEditable } from '@/lib/features/report/policy/review-states'
import { reportOf } from '@/lib/features/report/print-report'
import { decisionsOf } from '@/lib/features/report/report-decisions'
import { lastYearContent } from '@/lib/features/report/standing'
import { can } from '@/lib/platform/permissions'
import { reviewOf } from './review-of'

interface Props {
  params: Promise<{ id: string }>
}

export const metadata: Metadata = { title: '填报' }

export default async function ReportPage({ params }: Props) {
  const { id } = await params
  const { actor, scope, stored, subject } = await requireReport(id)
  const { organisation, year, content } = reportOf(stored)
  const [lastYear, decisions, review] = await Promise.all([
    lastYearContent(scope, stored.organisationId, year),
    decisionsOf(scope, stored),
    reviewOf(scope, stored),
  ])
  const suspended = new Set(decisions.suspended.map(({ slug }) => slug))
  const open = isEditable(stored.state)
  const address = `/reports/${id}`
  const published = await publicationOf(scope, stored)
  return (
    // One element: of several, Next scrolls one after the other to the top and ends between them, because the bars are
    // sticky.
    <div>
      {published && (
        <PublishedPart
          published={published}
          may={{
            recordAddress: can(actor, 'address.record', subject),
            writePackage: can(actor, 'report.publish', subject),
          }}
        />
      )}
      <ReportEditor
        // A new state opens the form anew: whether it can be edited is settled once.
        key={`${stored.state} ${stored.stateAt.getTime()}`}
        report={{ id, organisation, year, content, revision: stored.revision, savedAt: stored.savedAt.toISOString() }}
        userId={actor.userId}
        lastYear={lastYear}
        findings={runChecks(makeSubject({ organisation, year, content }, { lastYear }), suspended).findings}
        canEdit={open && can(actor, 'report.edit', subject)}
        decisions={{
          ...decisions,
          may: {
            decide: open && can(actor, 'finding.decide', subject),
            requestWaiver: open && can(actor, 'waiver.request', subject),
            answerWaiver: open && can(actor, 'waiver.answer', subject),
          },
        }}
        review={{
          ...review,
          may: {
            submit: can(actor, 'report.submit', subject),
            signOff: can(actor, 'report.signOff', subject),
            correct: can(actor, 'report.correct', subject),
            answer: can(actor, 'note.answer', subject),
          },
        }}
        save={saveReport}
        downloads={{ docx: `${address}/docx`, pdf: `${address}/pdf`, json: `${address}/json` }}
        pagesUrl={`${address}/pages`}
      />
    </div>
  )
}
