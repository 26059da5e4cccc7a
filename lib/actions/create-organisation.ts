'use server'

import { z } from 'zod'
import { createOrganisation as create } from '@/lib/workflow/create-organisation'
import { defineAction } from './define-action'
import { nameInput } from './name-input'
import { organisationReach } from './reach'

const name = nameInput(60)

export const createOrganisation = defineAction({
  input: z.strictObject({
    name,
    shortName: name,
    level: z.enum(['national', 'provincial', 'prefectural', 'county', 'township']),
    kind: z.enum(['government', 'department', 'dispatchedOrgan', 'dispatchedOffice', 'authorisedBody']),
    parentId: z.uuid(),
  }),
  permission: 'organisation.manage',
  reach: (context, { parentId }) => organisationReach(context, parentId),
  run: ({ scope, actor, now }, organisation) => create(scope, actor.userId, organisation, now),
})
