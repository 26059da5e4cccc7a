import { transaction } from '@/lib/data/client'
import { appendEvent } from '@/lib/data/events'
import { createReport as insertReport } from '@/lib/data/reports'
import type { Scope } from '@/lib/data/scope'
import { holdSuspensions } from '@/lib/data/suspensions'
import { firstReportYear, formatForYear } from '@/lib/formats/registry'
import { currentReportYear } from '@/lib/policy/report-year'
import { broughtForwardFrom } from '@/lib/report/bring-forward'
import { emptyContent } from '@/lib/report/content'
import { contentFault } from '@/lib/report/report-file'
import { contentSchema } from '@/lib/report/schema'
import { accept, refuse, type Result } from '@/lib/std/result'
import { lastYearContent, standingOf } from './standing'

/**
 * Opens the report of a year (新建) for the actor's own organisation, with last year's open requests brought forward. A report that exists is
 * simply opened. With `imported`, what a file said becomes its content, and a report that exists is not touched.
 * Refusals: `report.year`, `report.exists`, `report.shape`, `organisation.notFound`.
 */
export async function createReport(
  scope: Scope,
  actor: { userId: string; organisation: { id: string; name: string } },
  { year, imported }: { year: number; imported?: unknown },
  now: Date,
): Promise<Result<{ id: string }>> {
  const format = formatForYear(year)
  if (!format || year > currentReportYear(now)) return refuse('report.year', `没有${year}年的年度报告可填，可填报的年度为${firstReportYear}年至${currentReportYear(now)}年`)
  const { organisation, userId } = actor
  const given = imported === undefined ? null : contentSchema(format.id).safeParse(imported)
  if (given && !given.success) return refuse('report.shape', `${contentFault(format, given.error.issues[0]!)}，没有存入`)
  return transaction(async (tx) => {
    const suspended = await holdSuspensions(tx)
    const lastYear = await lastYearContent(scope, organisation.id, year, tx)
    const empty = { ...emptyContent(format.id), cells: lastYear ? broughtForwardFrom(lastYear, format.id) : {} }
    const content = given?.data ?? empty
    const standing = standingOf({ organisation: organisation.name, year, content }, { lastYear, suspended, decisions: [] })
    const made = await insertReport(tx, scope, { organisationId: organisation.id, year, format: format.id, content, ...standing, savedAt: now, savedById: userId })
    if (!made) return refuse('organisation.notFound', '没有找到您的单位')
    if (!made.created && given) return refuse('report.exists', `系统中已有${year}年的报告，请打开那份报告，再从文件导入`)
    if (made.created) await appendEvent(tx, { at: now, actorId: userId, organisationId: organisation.id, reportId: made.report.id, verb: 'create', revision: 0, detail: { year, ...(given && { imported: true }) } })
    return accept({ id: made.report.id })
  })
}
