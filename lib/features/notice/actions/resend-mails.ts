'use server'

import { z } from 'zod'
import { resendMails as resend } from '@/lib/features/notice/verbs/resend-mails'
import { defineAction } from '@/lib/platform/doors/define-action'

export const resendMails = defineAction({
  input: z.strictObject({}),
  permission: 'mail.manage',
  reach: async () => 'own',
  run: ({ actor, now }) => resend({ actorId: actor.userId, organisationId: actor.organisation.id, now }),
})
