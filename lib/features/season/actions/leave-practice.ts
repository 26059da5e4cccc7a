'use server'

import { z } from 'zod'
import { leavePractice as leave } from '@/lib/features/season/verbs/leave-practice'
import { defineAction } from '@/lib/platform/doors/define-action'

export const leavePractice = defineAction({
  input: z.strictObject({}),
  permission: 'practice.enter',
  reach: async () => 'own',
  afterPractice: true,
  run: ({ actor, now }) =>
    leave({ userId: actor.userId, organisationId: actor.organisation.id, sessionId: actor.sessionId, now }),
})
