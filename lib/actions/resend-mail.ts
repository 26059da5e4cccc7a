'use server'

import { z } from 'zod'
import { resendMail as resend } from '@/lib/workflow/resend-mail'
import { defineAction } from './define-action'

export const resendMail = defineAction({
  input: z.strictObject({ id: z.uuid() }),
  permission: 'mail.manage',
  reach: async () => 'own',
  run: ({ actor, now }, { id }) => resend({ actorId: actor.userId, organisationId: actor.organisation.id, now }, id),
})
