'use server'

import { z } from 'zod'
import { verifyEvents as verify } from '@/lib/features/audit/verbs/verify-events'
import { verdictWords } from '@/lib/features/audit/verdict-words'
import { defineAction } from '@/lib/platform/doors/define-action'
import { accept } from '@/lib/std/result'

export const verifyEvents = defineAction({
  input: z.strictObject({}),
  permission: 'audit.read',
  reach: async () => 'own',
  run: async ({ actor, now }) => {
    const verdict = await verify({ actorId: actor.userId, organisationId: actor.organisation.id, now })
    return accept({ sound: verdict.broken === null, words: verdictWords(verdict) })
  },
})
