import { z } from 'zod'
import { findOrganisation } from '@/lib/features/organisation/data/organisations'
import { createReport as insertReport } from '@/lib/features/report/data/reports'
import { lastYearContent, standingOf } from '@/lib/features/report/standing'
import { findSeason, holdPractice } from '@/lib/features/season/data/seasons'
import { currentReportYear } from '@/lib/features/season/policy/report-year'
import { holdSuspensions } from '@/lib/features/suspension/data/suspensions'
import { type FormatId, firstReportYear, formatById, formatForYear } from '@/lib/formats/registry'
import { defineVerb } from '@/lib/platform/doors/define-verb'
import { ownOrganisation } from '@/lib/platform/doors/target'
import { broughtForwardFrom } from '@/lib/report/bring-forward'
import { emptyContent } from '@/lib/report/content'
import { contentFault } from '@/lib/report/report-file'
import { contentSchema } from '@/lib/report/schema'
import { refuse } from '@/lib/std/result'

const noPractice = (year: number) => refuse('practice.closed', `${year}年度现在没有开放的演练`)

/**
 * Opens the report of a year (新建) for the actor's own organisation, with last year's open requests brought forward. A
 * report that exists is simply opened. With `imported`, what a file said becomes its content, and a report that exists
 * is not touched. A year can be written once its season has begun, by itself or opened by an administrator; in practice
 * (演练) only while practice of that year is open. Refusals: `report.year`, `practice.closed`, `report.exists`,
 * `report.shape`, `organisation.notFound`, `organisation.abolished`.
 */
export const createReportVerb = defineVerb({
  name: 'create',
  on: ownOrganisation,
  may: 'report.create',
  input: { year: z.int(), imported: z.unknown().optional() },
  event: {
    year: z.int().describe('年度'),
    imported: z.literal(true).optional().describe('由文件导入'),
    demo: z.literal(true).optional().describe('演示数据'),
  },
  run: async ({ tx, scope, actor, now }, { year, imported }) => {
    const season = await findSeason(year, scope.practice, tx)
    const format = season ? formatById(season.format as FormatId) : formatForYear(year)
    if (!scope.practice && (!format || (!season && year > currentReportYear(now)))) {
      const until = `${firstReportYear}年至${currentReportYear(now)}年`
      return refuse('report.year', `没有${year}年的年度报告可填，可填报的年度为${until}`)
    }
    if (!format) return noPractice(year)
    const { organisation, userId } = actor
    const given = imported === undefined ? null : contentSchema(format.id).safeParse(imported)
    if (given?.error) {
      const [issue] = given.error.issues
      return refuse('report.shape', `${issue ? contentFault(format, issue) : '内容不完整'}，没有存入`)
    }
    if (scope.practice && !(await holdPractice(tx, year))) return noPractice(year)
    const suspended = await holdSuspensions(tx)
    if ((await findOrganisation(scope, organisation.id, tx))?.abolishedAt)
      return refuse('organisation.abolished', '您的单位已经撤销，不能再新建报告。如有疑问，请联系系统管理员')
    const lastYear = await lastYearContent(scope, organisation.id, year, tx)
    const empty = { ...emptyContent(format.id), cells: lastYear ? broughtForwardFrom(lastYear, format.id) : {} }
    const content = given?.data ?? empty
    const report = { organisation: organisation.name, year, content }
    const made = await insertReport(tx, scope, {
      organisationId: organisation.id,
      year,
      format: format.id,
      content,
      ...standingOf(report, { lastYear, suspended, decisions: [] }),
      savedAt: now,
      savedById: userId,
    })
    if (!made) return refuse('organisation.notFound', '没有找到您的单位')
    if (!made.created && given)
      return refuse('report.exists', `系统中已有${year}年的报告，请打开那份报告，再从文件导入`)
    return {
      value: { id: made.report.id },
      event: made.created ? { year, ...(given && { imported: true as const }) } : null,
      about: { organisationId: organisation.id, reportId: made.report.id, revision: 0 },
    }
  },
})
