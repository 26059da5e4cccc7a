import { sortUnits } from '@/lib/features/review/reminder-facts'
import { unitsInput, unitsReach } from '@/lib/features/review/units-to-remind'
import { defineAction } from '@/lib/platform/doors/define-action'
import { dayInShanghai } from '@/lib/std/dates'
import { accept } from '@/lib/std/result'

/**
 * What a reminder would say of each unit at present, for the preview and the text to be pasted elsewhere; reading
 * leaves no trace.
 */
export const readReminderFactsAction = defineAction({
  input: unitsInput,
  permission: 'unit.remind',
  reach: unitsReach,
  run: async ({ scope, actor, now }, units) =>
    accept({ ...(await sortUnits({ scope, actor, now, ...units })), today: dayInShanghai(now) }),
})
