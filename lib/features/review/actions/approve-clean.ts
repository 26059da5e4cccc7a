'use server'

import { z } from 'zod'
import { listedReports, nearestReach, oneByOne } from '@/lib/features/report/actions/one-by-one'
import { approveClean as approve } from '@/lib/features/review/verbs/approve-clean'
import { defineAction } from '@/lib/platform/doors/define-action'
import { accept } from '@/lib/std/result'

export const approveClean = defineAction({
  input: z.strictObject({ year: z.int(), reports: listedReports }),
  permission: 'report.review',
  reach: (context, { reports }) => nearestReach(context, 'report.review', reports),
  run: async (context, { year, reports }) => {
    const { scope, actor, now } = context
    return accept(
      await oneByOne(context, 'report.review', reports, (report) => approve(scope, actor, { ...report, year }, now)),
    )
  },
})
