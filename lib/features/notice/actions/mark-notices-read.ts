'use server'

import { z } from 'zod'
import { markNoticesRead as mark } from '@/lib/features/notice/verbs/mark-notices-read'
import { defineAction } from '@/lib/platform/doors/define-action'
import { reachOf } from '@/lib/platform/reach'

export const markNoticesRead = defineAction({
  input: z.strictObject({ ids: z.array(z.uuid()).min(1).max(200) }),
  permission: 'notice.read',
  // Always of the own unit: ids of others mark nothing.
  reach: ({ actor }) => Promise.resolve(reachOf(actor.organisation.id, actor.organisation.path)),
  run: ({ scope, actor, now }, { ids }) =>
    mark({ scope, actorId: actor.userId, organisationId: actor.organisation.id, now }, ids),
})
