import type { Metadata } from 'next'
import Link from 'next/link'
import { PublishedPart } from '@/components/publication/published-part'
import { ReviewPage } from '@/components/review/review-page'
import { Panel } from '@/components/ui/panel'
import { publicationOf } from '@/lib/features/publication/publication-of'
import { requireReport } from '@/lib/features/report/doors/require-report'
import { neighboursOf } from '@/lib/features/review/queue-neighbours'
import { reviewOf } from '@/lib/features/review/review-of'
import { listScans } from '@/lib/features/signature/data/scans'
import { can } from '@/lib/platform/permissions'

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const metadata: Metadata = { title: '审核' }

/**
 * A report as it was handed in, for whoever reviews it; its agency and the auditors may read it too, without the notes
 * that are not sent.
 */
export default async function ReportReviewPage({ params, searchParams }: Props) {
  const { id } = await params
  const query = new URLSearchParams(
    Object.entries(await searchParams).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])),
  )
  const { actor, scope, stored, subject } = await requireReport(
    id,
    `/reports/${id}/review${query.size > 0 ? `?${query}` : ''}`,
  )
  const mayReview = can(actor, 'report.review', subject)
  const unsent = mayReview || can(actor, 'audit.read', subject)
  const scans = stored.versionId === null ? [] : await listScans(scope, stored.versionId)
  const [review, neighbours, published] = await Promise.all([
    reviewOf(scope, stored, { unsent, scans: scans.length }),
    mayReview ? neighboursOf(scope, actor, { reportId: id, year: stored.year, query }, new Date()) : null,
    publicationOf(scope, stored),
  ])
  if (!review) {
    return (
      <Panel title={`${stored.organisation.name}　${stored.year}年`} action={null}>
        <p>
          这份报告还没有提交审核。<Link href={`/reports/${id}`}>查看正在填写的内容</Link>
        </p>
      </Panel>
    )
  }
  const mayPublish = can(actor, 'report.publish', subject)
  return (
    <div>
      <ReviewPage
        key={id}
        review={review}
        may={{ review: mayReview, publish: mayPublish }}
        userId={actor.userId}
        neighbours={neighbours}
        returning={query.has('return')}
      />
      {published && (
        <PublishedPart
          published={published}
          may={{ recordAddress: can(actor, 'address.record', subject), writePackage: mayPublish }}
        />
      )}
    </div>
  )
}
