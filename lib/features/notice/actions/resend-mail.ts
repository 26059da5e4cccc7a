'use server'

import { z } from 'zod'
import { resendMail as resend } from '@/lib/features/notice/verbs/resend-mail'
import { defineAction } from '@/lib/platform/doors/define-action'

export const resendMail = defineAction({
  input: z.strictObject({ id: z.uuid() }),
  permission: 'mail.manage',
  reach: async () => 'own',
  run: ({ actor, now }, { id }) => resend({ actorId: actor.userId, organisationId: actor.organisation.id, now }, id),
})
