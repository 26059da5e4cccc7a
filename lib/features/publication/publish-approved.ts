import { z } from 'zod'
import { listedReports, nearestReach, oneByOne } from '@/lib/features/report/doors/one-by-one'
import { defineAction } from '@/lib/platform/doors/define-action'
import { accept } from '@/lib/std/result'
import { released } from './released'
import { publishReportVerb } from './verbs/publish-report'

/**
 * Publishes (发布) many approved reports that a reviewer confirmed together; where files for the website are missing,
 * the report's page tells.
 */
export const publishApprovedAction = defineAction({
  input: z.strictObject({ reports: listedReports }),
  permission: 'report.publish',
  reach: (context, { reports }) => nearestReach(context, 'report.publish', reports),
  run: async (context, { reports }) =>
    accept(
      await oneByOne(context, 'report.publish', reports, async (report, permit) => {
        const published = await publishReportVerb.act(context, report, permit)
        return published.ok ? released(published.value, context, report) : published
      }),
    ),
})
