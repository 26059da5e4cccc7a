'use server'

import { z } from 'zod'
import { createMissingAccounts as create } from '@/lib/features/account/verbs/create-missing-accounts'
import { defineAction } from '@/lib/platform/doors/define-action'

export const createMissingAccounts = defineAction({
  input: z.strictObject({}),
  permission: 'account.manage',
  reach: async () => 'own',
  run: ({ actor, scope, now }) => create(scope, { actorId: actor.userId, organisationId: actor.organisation.id, now }),
})
