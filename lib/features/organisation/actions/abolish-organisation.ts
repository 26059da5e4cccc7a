'use server'

import { z } from 'zod'
import { organisationReach } from '@/lib/features/organisation/actions/reach'
import { abolishOrganisation as abolish } from '@/lib/features/organisation/verbs/abolish-organisation'
import { defineAction } from '@/lib/platform/doors/define-action'

export const abolishOrganisation = defineAction({
  input: z.strictObject({ organisationId: z.uuid(), reason: z.string().max(10_000) }),
  permission: 'organisation.manage',
  reach: (context, { organisationId }) => organisationReach(context, organisationId),
  run: ({ scope, actor, now }, { organisationId, reason }) =>
    abolish({ scope, actorId: actor.userId, organisationId, now }, reason),
})
