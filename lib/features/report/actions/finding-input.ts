import 'server-only'
import { z } from 'zod'

/** A key names every cell of its finding; a fingerprint their values too. */
const longestKey = 40_000

/** Which finding of which report, and the values that the person saw. */
export const findingInput = z.strictObject({
  reportId: z.uuid(),
  slug: z.string().max(100),
  key: z.string().max(longestKey),
  fingerprint: z.string().max(longestKey),
})

/** The same with a typed reason; its length is the verb's to judge. */
export const reasonedInput = findingInput.extend({ text: z.string().max(10_000) })
