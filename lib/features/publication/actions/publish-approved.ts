'use server'

import { z } from 'zod'
import { releaseReport } from '@/lib/features/publication/verbs/release-report'
import { listedReports, nearestReach, oneByOne } from '@/lib/features/report/actions/one-by-one'
import { defineAction } from '@/lib/platform/doors/define-action'
import { accept } from '@/lib/std/result'

/** Publishes (发布) many approved reports that a reviewer confirmed together; where files for the website are missing, the report's page tells. */
export const publishApproved = defineAction({
  input: z.strictObject({ reports: listedReports }),
  permission: 'report.publish',
  reach: (context, { reports }) => nearestReach(context, 'report.publish', reports),
  run: async (context, { reports }) => {
    const { scope, actor, now } = context
    return accept(
      await oneByOne(context, 'report.publish', reports, (report) =>
        releaseReport({ scope, actorId: actor.userId, now, ...report }),
      ),
    )
  },
})
