'use server'

import { z } from 'zod'
import { organisationReach } from '@/lib/features/organisation/actions/reach'
import { moveOrganisation as move } from '@/lib/features/organisation/verbs/move-organisation'
import { defineAction } from '@/lib/platform/doors/define-action'

export const moveOrganisation = defineAction({
  input: z.strictObject({ organisationId: z.uuid(), parentId: z.uuid(), reason: z.string().max(10_000) }),
  permission: 'organisation.manage',
  reach: (context, { organisationId }) => organisationReach(context, organisationId),
  run: ({ scope, actor, now }, { organisationId, parentId, reason }) =>
    move({ scope, actorId: actor.userId, organisationId, now }, parentId, reason),
})
