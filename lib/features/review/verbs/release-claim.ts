import { reportInScope } from '@/lib/features/report/report-target'
import { defineVerb } from '@/lib/platform/doors/define-verb'

/** A reviewer puts a report back unread (放回); what is not theirs stays as it is. */
export const releaseClaimVerb = defineVerb({
  name: 'releaseClaim',
  on: reportInScope,
  may: 'report.review',
  input: {},
  event: {},
  run: async ({ actor, report: { claimedBy } }) =>
    claimedBy?.id === actor.userId
      ? { value: null, event: {}, change: { claimedById: null, claimedAt: null } }
      : { value: null, event: null },
})
