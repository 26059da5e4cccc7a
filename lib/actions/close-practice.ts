'use server'

import { z } from 'zod'
import { closePractice as close } from '@/lib/workflow/close-practice'
import { defineAction } from './define-action'

export const closePractice = defineAction({
  input: z.strictObject({ year: z.int() }),
  permission: 'season.manage',
  reach: async () => 'own',
  run: ({ actor, now }, { year }) => close({ actorId: actor.userId, organisationId: actor.organisation.id, now }, year),
})
