'use server'

import { z } from 'zod'
import { organisationReach } from '@/lib/features/organisation/actions/reach'
import { longestName } from '@/lib/features/organisation/policy/organisation-words'
import { renameOrganisation as rename } from '@/lib/features/organisation/verbs/rename-organisation'
import { defineAction } from '@/lib/platform/doors/define-action'
import { nameInput } from '@/lib/platform/doors/name-input'

export const renameOrganisation = defineAction({
  input: z.strictObject({
    organisationId: z.uuid(),
    name: nameInput(longestName),
    shortName: nameInput(longestName),
    reason: z.string().max(10_000),
  }),
  permission: 'organisation.manage',
  reach: (context, { organisationId }) => organisationReach(context, organisationId),
  run: ({ scope, actor, now }, { organisationId, name, shortName, reason }) =>
    rename({ scope, actorId: actor.userId, organisationId, now }, { name, shortName }, reason),
})
