import type { Metadata } from 'next'
import { nameOfPlace } from '@/components/report/review/note-place'
import { HistoryPage } from '@/components/review/history/history-page'
import { requireReport } from '@/lib/features/report/doors/require-report'
import { isEditable } from '@/lib/features/report/policy/review-states'
import { compareVersions, type Side } from '@/lib/features/review/compare-versions'
import { historyOf } from '@/lib/features/review/report-history'
import { type FormatId, formatById } from '@/lib/formats/registry'
import { can } from '@/lib/platform/permissions'

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<{ from?: string | string[]; to?: string | string[] }>
}

export const metadata: Metadata = { title: '办理记录' }

export default async function ReportHistoryPage({ params, searchParams }: Props) {
  const { id } = await params
  const { actor, scope, stored, subject } = await requireReport(id, `/reports/${id}/history`)
  // What is being written now is the agency's own affair until it is handed in.
  const withDraft = isEditable(stored.state) && subject.reach !== 'below' && subject.reach !== 'none'
  const history = await historyOf(scope, stored, {
    inside: can(actor, 'report.review', subject) || can(actor, 'audit.read', subject),
  })
  const format = formatById(stored.format as FormatId)
  const { from, to } = await searchParams
  const [before, after] = [sideIn(from, withDraft), sideIn(to, withDraft)]
  return (
    <HistoryPage
      reportId={id}
      organisation={stored.organisation.name}
      year={stored.year}
      state={stored.state}
      history={history}
      withDraft={withDraft}
      compared={
        before === null || after === null
          ? null
          : { before, after, differences: await compareVersions(scope, stored, before, after) }
      }
      placeNames={Object.fromEntries(
        history.versions.flatMap(({ notes }) => notes.map(({ place }) => [place, nameOfPlace(format, place)])),
      )}
    />
  )
}

/** A side of the comparison as it stands in the address; null for what is none. */
function sideIn(text: string | string[] | undefined, withDraft: boolean): Side | null {
  if (text === 'draft') return withDraft ? 'draft' : null
  return typeof text === 'string' && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null
}
