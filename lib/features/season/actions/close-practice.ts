'use server'

import { z } from 'zod'
import { closePractice as close } from '@/lib/features/season/verbs/close-practice'
import { defineAction } from '@/lib/platform/doors/define-action'

export const closePractice = defineAction({
  input: z.strictObject({ year: z.int() }),
  permission: 'season.manage',
  reach: async () => 'own',
  run: ({ actor, now }, { year }) => close({ actorId: actor.userId, organisationId: actor.organisation.id, now }, year),
})
