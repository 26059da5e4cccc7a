import { z } from 'zod'
import { formTag } from '@/lib/std/stored-json'

/** Findings of one check in a report, and how many of them must be corrected (必须更正) and are not waived. */
export type FindingCount = { readonly all: number; readonly blocking: number }

/** How many findings each check has in a report; a check without findings is not in it. */
export type FindingCounts = Readonly<Record<string, FindingCount>>

const amount = z.int().nonnegative()
const storedSchema = z.object({ form: formTag }).catchall(z.object({ all: amount, blocking: amount }))

/**
 * The counts kept with a report, by slug; null when they are not what was stored: a list says so of that report and
 * goes on.
 */
export function readFindingCounts(json: unknown): FindingCounts | null {
  const { data } = storedSchema.safeParse(json)
  if (!data) return null
  const { form: _, ...counts } = data
  return counts
}
