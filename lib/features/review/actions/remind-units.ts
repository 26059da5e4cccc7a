'use server'

import { z } from 'zod'
import { unitsInput, unitsReach } from '@/lib/features/organisation/actions/units-reach'
import { remindUnits as remind } from '@/lib/features/review/verbs/remind-units'
import { defineAction } from '@/lib/platform/doors/define-action'

export const remindUnits = defineAction({
  input: unitsInput.extend({ text: z.string().max(10_000) }),
  permission: 'unit.remind',
  reach: unitsReach,
  run: ({ scope, actor, now }, { text, ...units }) => remind({ scope, actor, now, ...units }, text),
})
