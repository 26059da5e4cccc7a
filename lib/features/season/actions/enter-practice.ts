'use server'

import { z } from 'zod'
import { enterPractice as enter } from '@/lib/features/season/verbs/enter-practice'
import { defineAction } from '@/lib/platform/doors/define-action'

export const enterPractice = defineAction({
  input: z.strictObject({}),
  permission: 'practice.enter',
  reach: async () => 'own',
  afterPractice: true,
  run: ({ actor, now }) =>
    enter({ userId: actor.userId, organisationId: actor.organisation.id, sessionId: actor.sessionId, now }),
})
