import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NoticeList } from '@/components/notice/notice-list'
import { listNotices, type NoticeKind } from '@/lib/features/notice/data/notices'
import { findOrganisation } from '@/lib/features/organisation/data/organisations'
import { listReports } from '@/lib/features/report/data/reports'
import { requireActor } from '@/lib/platform/doors/require-actor'
import { can } from '@/lib/platform/permissions'
import { instantInShanghai } from '@/lib/std/dates'

export const metadata: Metadata = { title: '通知' }

const kindNames: Record<NoticeKind, string> = {
  reminder: '催报',
  returned: '退回修改',
  approved: '审核通过',
  published: '发布',
  message: '豁免答复',
}

/** What the competent department told the own unit. */
export default async function NoticesPage() {
  const { actor, scope } = await requireActor('/notices')
  if (!can(actor, 'notice.read', { reach: 'own' })) notFound()
  const { id: organisationId } = actor.organisation
  const [notices, reports, organisation] = await Promise.all([
    listNotices(scope, organisationId),
    listReports(scope, { organisationId }),
    findOrganisation(scope, organisationId),
  ])
  const byYear = new Map(reports.map((report) => [report.year, report.id]))
  const lines = notices.map(({ id, kind, year, text, at, by, readAt }) => ({
    id,
    text,
    kind: kindNames[kind],
    at: instantInShanghai(at),
    by: by.name,
    unread: readAt === null,
    report: byYear.has(year) ? `/reports/${byYear.get(year)}` : kind === 'reminder' ? '/' : null,
    open: kind === 'published' && !scope.practice ? `/open/${organisation?.number}/${year}` : null,
  }))
  return <NoticeList lines={lines} />
}
