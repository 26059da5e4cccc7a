import { z } from 'zod'
import { listedReports, nearestReach, oneByOne } from '@/lib/features/report/doors/one-by-one'
import { defineAction } from '@/lib/platform/doors/define-action'
import { accept } from '@/lib/std/result'
import { approveClean } from './approve-clean'

/** Passes many reports in which there is nothing to be read with one confirmation (批量通过). */
export const approveCleanAction = defineAction({
  input: z.strictObject({ year: z.int(), reports: listedReports }),
  permission: 'report.review',
  reach: (context, { reports }) => nearestReach(context, 'report.review', reports),
  run: async (context, { year, reports }) =>
    accept(
      await oneByOne(context, 'report.review', reports, (report, permit) =>
        approveClean(context, { ...report, year }, permit),
      ),
    ),
})
