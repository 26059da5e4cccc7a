import { setSessionPractice } from '@/lib/features/season/data/seasons'
import { defineVerb } from '@/lib/platform/doors/define-verb'
import { ownOrganisation } from '@/lib/platform/doors/target'

/** Goes back to the real season (退出演练); also how a person takes note that practice has ended. */
export const leavePracticeVerb = defineVerb({
  name: 'leavePractice',
  on: ownOrganisation,
  may: 'practice.enter',
  afterPractice: true,
  input: {},
  event: {},
  run: async ({ tx, actor }) => ({
    value: null,
    event: (await setSessionPractice(tx, actor.sessionId, false)) ? {} : null,
  }),
})
