import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { QueueBoard } from '@/components/review/queue/queue-board'
import { lineOf } from '@/components/review/queue/queue-line'
import { listReminded } from '@/lib/features/notice/data/notices'
import { listSavedViews } from '@/lib/features/review/data/saved-views'
import { isAwaited } from '@/lib/features/review/policy/queue'
import { filterQueue, printQueueFilter, readQueueFilter, rowsPerPage } from '@/lib/features/review/policy/queue-filter'
import { parentsOf, queueOf } from '@/lib/features/review/queue-of'
import { yearsInSeason } from '@/lib/features/season/years-in-season'
import { requireActor } from '@/lib/platform/doors/require-actor'
import { can } from '@/lib/platform/permissions'

export const metadata: Metadata = { title: '审核' }

/** What of a year's reports there is to do for the competent department (主管部门). */
export default async function QueuePage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const { actor, scope } = await requireActor('/queue')
  if (!can(actor, 'report.review', { reach: 'below' })) notFound()
  const now = new Date()
  const asking = new URLSearchParams(
    Object.entries(await searchParams).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])),
  )
  const { current, years } = await yearsInSeason(scope, now)
  const asked = Number(asking.get('year'))
  const year = years.includes(asked) ? asked : current
  const filter = readQueueFilter(asking)
  const [all, reminded, views] = await Promise.all([
    queueOf(scope, actor, year, now),
    listReminded(scope, year),
    listSavedViews(actor.userId),
  ])
  const { rows, counts } = filterQueue(all, filter, actor.userId)
  const query = printQueueFilter({ ...filter, page: 1 }, year)
  const shown = rows.slice((filter.page - 1) * rowsPerPage, filter.page * rowsPerPage)
  return (
    <QueueBoard
      year={year}
      years={years}
      filter={filter}
      counts={counts}
      total={rows.length}
      awaited={rows.filter(isAwaited).length}
      lines={JSON.stringify(
        shown.map((row) => lineOf(row, actor.userId, { query, reminded: reminded.get(row.unit.id) })),
      )}
      parents={parentsOf(all)}
      views={views}
    />
  )
}
