'use server'

import { z } from 'zod'
import { recordAddress as record } from '@/lib/features/publication/verbs/record-address'
import { reportReach } from '@/lib/features/report/actions/reach'
import { defineAction } from '@/lib/platform/doors/define-action'

export const recordAddress = defineAction({
  input: z.strictObject({ reportId: z.uuid(), address: z.string().max(2000) }),
  permission: 'address.record',
  reach: (context, { reportId }) => reportReach(context, reportId),
  run: ({ scope, actor, now }, { reportId, address }) =>
    record({ scope, actorId: actor.userId, reportId, now }, address),
})
