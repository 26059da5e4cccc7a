'use server'

import { securityPolicySchema } from '@/lib/policy/security-policy'
import { setSecurityPolicy as set } from '@/lib/workflow/set-security-policy'
import { defineAction } from './define-action'

export const setSecurityPolicy = defineAction({
  input: securityPolicySchema,
  permission: 'policy.manage',
  reach: async () => 'own',
  run: ({ actor, now }, policy) => set({ actorId: actor.userId, organisationId: actor.organisation.id, now }, policy),
})
