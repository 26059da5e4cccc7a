import { z } from 'zod'
import { checkEvents } from '@/lib/features/audit/check-events'
import { verdictWords } from '@/lib/features/audit/verdict-words'
import { defineVerb } from '@/lib/platform/doors/define-verb'
import { ownOrganisation } from '@/lib/platform/doors/target'

/** Follows the chain of all events (校验): whether it is sound, in words. */
export const verifyEventsVerb = defineVerb({
  name: 'verifyEvents',
  on: ownOrganisation,
  may: 'audit.read',
  input: {},
  event: {
    from: z.number().describe('由'),
    to: z.number().describe('到'),
    hash: z.string().describe('哈希'),
    sound: z.number().describe('完好条数'),
    broken: z
      .looseObject({ kind: z.string().describe('类别') })
      .nullable()
      .describe('首个不一致处'),
  },
  run: async () => {
    const verdict = await checkEvents()
    const { from, to, sound, broken } = verdict
    const event = { from: from.position, to: to.position, hash: to.hash, sound, broken: broken && { ...broken } }
    return { value: { sound: broken === null, words: verdictWords(verdict) }, event }
  },
})
