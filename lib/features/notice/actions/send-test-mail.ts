'use server'

import { z } from 'zod'
import { sendTestMail as send } from '@/lib/features/notice/verbs/send-test-mail'
import { defineAction } from '@/lib/platform/doors/define-action'

export const sendTestMail = defineAction({
  input: z.strictObject({}),
  permission: 'mail.manage',
  reach: async () => 'own',
  run: ({ actor, now }) => send({ actorId: actor.userId, organisationId: actor.organisation.id, now }),
})
