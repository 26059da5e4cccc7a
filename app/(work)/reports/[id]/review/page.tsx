import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { ReviewPage } from '@/components/review/review-page'
import { Panel } from '@/components/shell/panel'
import { requireActor } from '@/lib/actions/require-actor'
import { findReport } from '@/lib/data/reports'
import { can } from '@/lib/policy/permissions'
import { reachOf } from '@/lib/policy/reach'
import { reviewOf } from '@/lib/workflow/review-of'

interface Props { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export const metadata: Metadata = { title: '审核' }

/** A report as it was handed in, for whoever reviews it; its agency and the auditors may read it too, without the notes that are not sent. */
export default async function ReportReviewPage({ params }: Props) {
  const { id } = await params
  const { actor, scope } = await requireActor(`/reports/${id}/review`)
  const stored = await findReport(scope, id)
  if (!stored) notFound()
  const subject = { reach: reachOf(actor.organisation.id, stored.organisation.path) }
  if (!can(actor, 'report.read', subject)) notFound()
  const mayReview = can(actor, 'report.review', subject)
  const review = await reviewOf(scope, stored, { unsent: mayReview || can(actor, 'audit.read', subject) })
  if (!review) {
    return <Panel title={`${stored.organisation.name}　${stored.year}年`} action={null}><p>这份报告还没有提交审核。<Link href={`/reports/${id}`}>查看正在填写的内容</Link></p></Panel>
  }
  return <ReviewPage key={id} review={review} may={{ review: mayReview, publish: can(actor, 'report.publish', subject) }} userId={actor.userId} neighbours={null} />
}
