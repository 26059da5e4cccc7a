'use server'

import { z } from 'zod'
import { can, reaches } from '@/lib/policy/permissions'
import { accept, type Refusal } from '@/lib/std/result'
import { approveClean as approve, type CleanOutcome } from '@/lib/workflow/approve-clean'
import { defineAction, forbidden } from './define-action'
import { reportReach } from './reach'
import { reportSurprise } from './surprise'

/** Each report passes by itself, or is refused by itself; the browser sends long lists in parts. */
export const approveClean = defineAction({
  input: z.strictObject({ year: z.int(), reports: z.array(z.strictObject({ reportId: z.uuid(), versionId: z.uuid() })).min(1).max(50) }),
  permission: 'report.review',
  // The nearest of them answers for the call; each is asked again below.
  reach: async (context, { reports }) => {
    const found = await Promise.all(reports.map(({ reportId }) => reportReach(context, reportId)))
    const allowed = found.find((reach) => reach !== null && can(context.actor, 'report.review', { reach }))
    return allowed ?? reaches.find((reach) => found.includes(reach)) ?? null
  },
  run: async (context, { year, reports }) => {
    const { scope, actor, now } = context
    const outcomes: CleanOutcome[] = []
    for (const { reportId, versionId } of reports) {
      const refusal = await (async (): Promise<Refusal | null> => {
        try {
          const reach = await reportReach(context, reportId)
          if (reach && !can(actor, 'report.review', { reach })) return forbidden
          const result = await approve(scope, actor, { reportId, versionId, year }, now)
          return result.ok ? null : result
        } catch (error) {
          // What happened to one must not keep the others from being answered for.
          return reportSurprise(error)
        }
      })()
      outcomes.push({ reportId, refusal: refusal?.message ?? null })
    }
    return accept(outcomes)
  },
})
