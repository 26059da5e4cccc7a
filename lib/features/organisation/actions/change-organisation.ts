'use server'

import { z } from 'zod'
import { organisationReach } from '@/lib/features/organisation/actions/reach'
import { changeOrganisation as change } from '@/lib/features/organisation/verbs/change-organisation'
import { defineAction } from '@/lib/platform/doors/define-action'
import { traitsInput } from './organisation-input'

export const changeOrganisation = defineAction({
  input: z.strictObject({ organisationId: z.uuid(), ...traitsInput }),
  permission: 'organisation.manage',
  reach: (context, { organisationId }) => organisationReach(context, organisationId),
  run: ({ scope, actor, now }, { organisationId, ...traits }) =>
    change({ scope, actorId: actor.userId, organisationId, now }, traits),
})
