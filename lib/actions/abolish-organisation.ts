'use server'

import { z } from 'zod'
import { abolishOrganisation as abolish } from '@/lib/workflow/abolish-organisation'
import { defineAction } from './define-action'
import { organisationReach } from './reach'

export const abolishOrganisation = defineAction({
  input: z.strictObject({ organisationId: z.uuid(), reason: z.string().max(10_000) }),
  permission: 'organisation.manage',
  reach: (context, { organisationId }) => organisationReach(context, organisationId),
  run: ({ scope, actor, now }, { organisationId, reason }) => abolish({ scope, actorId: actor.userId, organisationId, now }, reason),
})
