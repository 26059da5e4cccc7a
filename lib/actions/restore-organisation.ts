'use server'

import { z } from 'zod'
import { restoreOrganisation as restore } from '@/lib/workflow/restore-organisation'
import { defineAction } from './define-action'
import { organisationReach } from './reach'

export const restoreOrganisation = defineAction({
  input: z.strictObject({ organisationId: z.uuid(), reason: z.string().max(10_000) }),
  permission: 'organisation.manage',
  reach: (context, { organisationId }) => organisationReach(context, organisationId),
  run: ({ scope, actor, now }, { organisationId, reason }) => restore({ scope, actorId: actor.userId, organisationId, now }, reason),
})
