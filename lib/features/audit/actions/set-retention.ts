'use server'

import { z } from 'zod'
import { setRetention as set } from '@/lib/features/audit/verbs/set-retention'
import { defineAction } from '@/lib/platform/doors/define-action'

export const setRetention = defineAction({
  input: z.strictObject({ months: z.int() }),
  permission: 'policy.manage',
  reach: async () => 'own',
  run: ({ actor, now }, { months }) =>
    set({ actorId: actor.userId, organisationId: actor.organisation.id, now }, months),
})
