'use server'

import { z } from 'zod'
import { accept } from '@/lib/std/result'
import { publishReport as publish } from '@/lib/workflow/publish-report'
import { writePackage } from '@/lib/workflow/write-package'
import { defineAction } from './define-action'
import { listedReports, nearestReach, oneByOne } from './one-by-one'

/** Publishes (发布) many approved reports that a reviewer confirmed together. */
export const publishApproved = defineAction({
  input: z.strictObject({ reports: listedReports }),
  permission: 'report.publish',
  reach: (context, { reports }) => nearestReach(context, 'report.publish', reports),
  run: async (context, { reports }) => {
    const { scope, actor, now } = context
    return accept(await oneByOne(context, 'report.publish', reports, async (report) => {
      const published = await publish({ scope, actorId: actor.userId, now, ...report })
      // It is public by now, whatever becomes of the files; the report's page tells when they are missing.
      if (published.ok) await writePackage(scope, report.reportId)
      return published
    }))
  },
})
