'use server'

import { z } from 'zod'
import { organisationReach } from '@/lib/features/organisation/actions/reach'
import { setSeasonRule as set } from '@/lib/features/season/verbs/set-season-rule'
import { defineAction } from '@/lib/platform/doors/define-action'

const day = z.string().max(20).nullable()

export const setSeasonRule = defineAction({
  input: z.strictObject({
    organisationId: z.uuid(),
    year: z.int(),
    submitBy: day,
    publishBy: day,
    requireScan: z.boolean().nullable(),
  }),
  permission: 'rule.set',
  reach: (context, { organisationId }) => organisationReach(context, organisationId),
  run: ({ scope, actor, now }, rule) => set(scope, actor.userId, rule, now),
})
