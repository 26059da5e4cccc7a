import { z } from 'zod'
import { awaitedOf } from '@/lib/features/review/awaited-of'
import { defineAction } from '@/lib/platform/doors/define-action'
import { accept } from '@/lib/std/result'

/**
 * Whom a reminder to everybody under a filter would go to: asked for when it is wanted, because thousands of ids are
 * much to send with every page.
 */
export const listAwaitedAction = defineAction({
  input: z.strictObject({ year: z.int().min(2000).max(2100), query: z.string().max(1000) }),
  permission: 'unit.remind',
  reach: async () => 'below',
  run: async ({ scope, actor, now }, asked) => accept(await awaitedOf(scope, actor, asked, now)),
})
