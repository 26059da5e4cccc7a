import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CheckTable } from '@/components/suspension/check-table'
import { checks } from '@/lib/checks/registry'
import { currentReportYear } from '@/lib/features/season/policy/report-year'
import { affectedReports, listSuspensions } from '@/lib/features/suspension/data/suspensions'
import { requireActor } from '@/lib/platform/doors/require-actor'
import { can } from '@/lib/platform/permissions'
import { instantInShanghai } from '@/lib/std/dates'

export const metadata: Metadata = { title: '检查规则' }

/** Reports listed for each check; a rule that thousands of reports break needs no longer list to be known as wrong. */
const mostListed = 200

export default async function ChecksPage() {
  const { actor, scope } = await requireActor('/checks')
  if (!can(actor, 'policy.manage', { reach: 'own' })) notFound()
  const year = currentReportYear(new Date())
  const [suspensions, affected] = await Promise.all([
    listSuspensions(),
    affectedReports(
      scope,
      year,
      checks.map(({ slug }) => slug),
    ),
  ])
  const rows = checks.map(({ slug, code, title, basis, severity }) => {
    const own = suspensions.filter((suspension) => suspension.slug === slug)
    const reports = affected.filter((report) => report.slug === slug)
    const current = own.find(({ liftedAt }) => liftedAt === null)
    return {
      slug,
      code,
      title,
      basis,
      severity,
      suspension: current
        ? { reason: current.reason, by: current.suspendedBy.name, at: instantInShanghai(current.suspendedAt) }
        : null,
      earlier: own.flatMap(({ reason, suspendedAt, suspendedBy, liftedAt, liftedBy }) =>
        liftedAt
          ? [
              `曾于 ${instantInShanghai(suspendedAt)} 由${suspendedBy.name}暂停（${reason}），${instantInShanghai(liftedAt)} 由${liftedBy?.name ?? ''}恢复。`,
            ]
          : [],
      ),
      affected: {
        count: reports.length,
        first: reports.slice(0, mostListed).map(({ organisation, all, blocking }) => ({ organisation, all, blocking })),
      },
    }
  })
  return <CheckTable year={year} rows={rows} />
}
