'use server'

import { z } from 'zod'
import { moveOrganisation as move } from '@/lib/workflow/move-organisation'
import { defineAction } from './define-action'
import { organisationReach } from './reach'

export const moveOrganisation = defineAction({
  input: z.strictObject({ organisationId: z.uuid(), parentId: z.uuid(), reason: z.string().max(10_000) }),
  permission: 'organisation.manage',
  reach: (context, { organisationId }) => organisationReach(context, organisationId),
  run: ({ scope, actor, now }, { organisationId, parentId, reason }) => move({ scope, actorId: actor.userId, organisationId, now }, parentId, reason),
})
