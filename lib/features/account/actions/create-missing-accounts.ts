'use server'

import { z } from 'zod'
import { createMissingAccounts as create } from '@/lib/features/account/verbs/create-missing-accounts'
import { serveAction } from '@/lib/platform/doors/define-action'

export const createMissingAccounts = serveAction({
  input: z.strictObject({}),
  permission: 'account.manage',
  reach: async () => 'own',
  run: ({ actor, scope, now }) => create(scope, { actorId: actor.userId, organisationId: actor.organisation.id, now }),
})
