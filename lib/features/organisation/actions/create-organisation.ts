'use server'

import { z } from 'zod'
import { organisationReach } from '@/lib/features/organisation/actions/reach'
import { longestName } from '@/lib/features/organisation/policy/organisation-words'
import { createOrganisation as create } from '@/lib/features/organisation/verbs/create-organisation'
import { defineAction } from '@/lib/platform/doors/define-action'
import { nameInput } from '@/lib/platform/doors/name-input'
import { traitsInput } from './organisation-input'

const name = nameInput(longestName)
const { level, kind, ...flags } = traitsInput

export const createOrganisation = defineAction({
  input: z
    .strictObject({ name, shortName: name, level, kind, parentId: z.uuid() })
    .extend(z.strictObject(flags).partial().shape),
  permission: 'organisation.manage',
  reach: (context, { parentId }) => organisationReach(context, parentId),
  run: ({ scope, actor, now }, organisation) => create(scope, actor.userId, organisation, now),
})
