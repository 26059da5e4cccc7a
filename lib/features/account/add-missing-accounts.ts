import { z } from 'zod'
import { createMissingAccounts } from '@/lib/features/account/verbs/create-missing-accounts'
import { defineAction } from '@/lib/platform/doors/define-action'

/** Adds an account for each unit that has none. */
export const createMissingAccountsAction = defineAction({
  input: z.strictObject({}),
  permission: 'account.manage',
  reach: async () => 'own',
  run: ({ actor, scope, now }) =>
    createMissingAccounts(scope, { actorId: actor.userId, organisationId: actor.organisation.id, now }),
})
