import 'server-only'
import type { z } from 'zod'
import type { Reach } from '@/lib/platform/permissions'
import { can, type Permission } from '@/lib/platform/permissions'
import type { Refusal, Result } from '@/lib/std/result'
import { type ActionContext, guarded } from './guard'
import { recordRefusal, subjectOf } from './record-refusal'
import { forbidden, notFound, unreadable } from './refusals'

export interface Action<Input, Value> {
  readonly input: z.ZodType<Input>
  readonly permission: Permission
  /**
   * How the organisation concerned lies to the actor's own; null when what is asked for does not exist within their
   * scope.
   */
  readonly reach: (context: ActionContext, input: Input) => Promise<Reach | null>
  /** Why it is not there any more, where that can be told. */
  readonly goneBecause?: (context: ActionContext, input: Input) => Promise<Refusal | null>
  readonly run: (context: ActionContext, input: Input) => Promise<Result<Value>>
}

/** What is done by no single verb: it reads, or does one verb with each of many. */
export const defineAction = <Input, Value>(action: Action<Input, Value>): Action<Input, Value> => action

/**
 * Serves an action to browsers. Every exported action is a public endpoint, so the order is that of a verb (serve.ts):
 * identity, shape, existence within the scope, permission. What a person who is signed in is refused is told as an
 * event.
 */
export function serveAction<Input, Value>({
  input,
  permission,
  reach,
  goneBecause,
  run,
}: Action<Input, Value>): (raw: unknown) => Promise<Result<Value>> {
  return (raw) =>
    guarded(false, async (context) => {
      const { actor, now } = context
      const refused = async (refusal: Refusal, given: unknown = null, exists = false) => {
        const subject = subjectOf(given)
        const reportId = exists && subject?.kind === 'report' ? subject.id : null
        await recordRefusal(actor, { permission, refusal, subject: subject?.id, reportId }, now)
        return refusal
      }
      const parsed = input.safeParse(raw)
      if (!parsed.success) return refused(unreadable)
      const found = await reach(context, parsed.data)
      if (found === null) return refused((await goneBecause?.(context, parsed.data)) ?? notFound, parsed.data)
      if (!can(actor, permission, { reach: found })) return refused(forbidden, parsed.data, true)
      const result = await run(context, parsed.data)
      return result.ok ? result : refused(result, parsed.data, true)
    })
}
