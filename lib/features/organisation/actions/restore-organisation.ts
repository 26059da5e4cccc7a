'use server'

import { z } from 'zod'
import { organisationReach } from '@/lib/features/organisation/actions/reach'
import { restoreOrganisation as restore } from '@/lib/features/organisation/verbs/restore-organisation'
import { defineAction } from '@/lib/platform/doors/define-action'

export const restoreOrganisation = defineAction({
  input: z.strictObject({ organisationId: z.uuid(), reason: z.string().max(10_000) }),
  permission: 'organisation.manage',
  reach: (context, { organisationId }) => organisationReach(context, organisationId),
  run: ({ scope, actor, now }, { organisationId, reason }) =>
    restore({ scope, actorId: actor.userId, organisationId, now }, reason),
})
