'use server'

import { setSecurityPolicy as set } from '@/lib/features/account/verbs/set-security-policy'
import { defineAction } from '@/lib/platform/doors/define-action'
import { securityPolicySchema } from '@/lib/platform/session/security-policy'

export const setSecurityPolicy = defineAction({
  input: securityPolicySchema,
  permission: 'policy.manage',
  reach: async () => 'own',
  run: ({ actor, now }, policy) => set({ actorId: actor.userId, organisationId: actor.organisation.id, now }, policy),
})
