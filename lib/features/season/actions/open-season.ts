'use server'

import { z } from 'zod'
import { openSeason as open } from '@/lib/features/season/verbs/open-season'
import { defineAction } from '@/lib/platform/doors/define-action'

export const openSeason = defineAction({
  input: z.strictObject({ year: z.int(), practice: z.boolean() }),
  permission: 'season.manage',
  reach: async () => 'own',
  run: ({ actor, now }, wanted) => open({ actorId: actor.userId, organisationId: actor.organisation.id, now }, wanted),
})
