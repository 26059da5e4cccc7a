'use server'

import { z } from 'zod'
import { changeOrganisation as change } from '@/lib/workflow/change-organisation'
import { defineAction } from './define-action'
import { traitsInput } from './organisation-input'
import { organisationReach } from './reach'

export const changeOrganisation = defineAction({
  input: z.strictObject({ organisationId: z.uuid(), ...traitsInput }),
  permission: 'organisation.manage',
  reach: (context, { organisationId }) => organisationReach(context, organisationId),
  run: ({ scope, actor, now }, { organisationId, ...traits }) => change({ scope, actorId: actor.userId, organisationId, now }, traits),
})
