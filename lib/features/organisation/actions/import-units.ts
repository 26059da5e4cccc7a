'use server'

import { z } from 'zod'
import { longestList } from '@/lib/features/organisation/intake/unit-list'
import { importUnits as run } from '@/lib/features/organisation/verbs/import-units'
import { defineAction } from '@/lib/platform/doors/define-action'
import { cleanText } from '@/lib/std/text'

const cell = z.string().max(2_000).transform(cleanText)
const row = z.strictObject({ line: z.int(), name: cell }).extend(
  z
    .strictObject({
      shortName: cell,
      level: cell,
      kind: cell,
      parent: cell,
      code: cell,
      verticallyLed: cell,
      reporting: cell,
      signOff: cell,
    })
    .partial().shape,
)

export const importUnits = defineAction({
  input: z.strictObject({ rows: z.array(row).max(longestList), mark: z.string().max(100) }),
  permission: 'organisation.manage',
  reach: async () => 'own',
  run: ({ scope, actor, now }, { rows, mark }) =>
    run({ scope, actorId: actor.userId, organisationId: actor.organisation.id, now }, rows, mark),
})
