'use server'

import { z } from 'zod'
import { suspendCheck as suspend } from '@/lib/features/suspension/verbs/suspend-check'
import { defineAction } from '@/lib/platform/doors/define-action'

export const suspendCheck = defineAction({
  input: z.strictObject({ slug: z.string().max(100), reason: z.string().max(10_000) }),
  permission: 'policy.manage',
  reach: async () => 'own',
  run: ({ actor, now }, { slug, reason }) =>
    suspend({ actorId: actor.userId, organisationId: actor.organisation.id, slug, now }, reason),
})
