'use server'

import { z } from 'zod'
import { resumeCheck as resume } from '@/lib/features/suspension/verbs/resume-check'
import { defineAction } from '@/lib/platform/doors/define-action'

export const resumeCheck = defineAction({
  input: z.strictObject({ slug: z.string().max(100) }),
  permission: 'policy.manage',
  reach: async () => 'own',
  run: ({ actor, now }, { slug }) =>
    resume({ actorId: actor.userId, organisationId: actor.organisation.id, slug, now }),
})
