import { z } from 'zod'
import { listOrganisationChanges } from '@/lib/features/organisation/data/organisation-history'
import { organisationReach } from '@/lib/features/organisation/reach'
import { defineAction } from '@/lib/platform/doors/define-action'
import { accept } from '@/lib/std/result'

export const readOrganisationHistoryAction = defineAction({
  input: z.strictObject({ organisationId: z.uuid() }),
  permission: 'organisation.read',
  reach: (context, { organisationId }) => organisationReach(context, organisationId),
  run: async ({ scope }, { organisationId }) => {
    const changes = await listOrganisationChanges(scope, organisationId)
    return accept(
      changes.map(({ id, verb, before, after, at, by, reason, imported }) => ({
        id: String(id),
        verb,
        before,
        after,
        at: at.toISOString(),
        by: by.name,
        reason,
        imported,
      })),
    )
  },
})
