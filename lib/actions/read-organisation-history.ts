'use server'

import { z } from 'zod'
import { listOrganisationChanges } from '@/lib/data/organisation-history'
import { accept } from '@/lib/std/result'
import { defineAction } from './define-action'
import { organisationReach } from './reach'

export const readOrganisationHistory = defineAction({
  input: z.strictObject({ organisationId: z.uuid() }),
  permission: 'organisation.read',
  reach: (context, { organisationId }) => organisationReach(context, organisationId),
  run: async ({ scope }, { organisationId }) => {
    const changes = await listOrganisationChanges(scope, organisationId)
    return accept(changes.map(({ id, verb, before, after, at, by, reason, imported }) => ({ id: String(id), verb, before, after, at: at.toISOString(), by: by.name, reason, imported })))
  },
})
