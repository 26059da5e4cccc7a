import 'server-only'
import { can } from '@/lib/platform/permissions'
import { accept, type Result } from '@/lib/std/result'
import type { Verb } from './define-verb'
import { type ActionContext, guarded } from './guard'
import { recordRefusal, subjectOf } from './record-refusal'
import { notFound, unreadable } from './refusals'

/** What follows a verb once it is done, outside of its transaction: what it gives is what the browser is given. */
type Follow<Given, Value, Served> = (value: Value, context: ActionContext, input: Given) => Promise<Result<Served>>

/**
 * Serves a verb as a server action. Every exported action is a public endpoint: identity, then shape, then existence
 * within the scope, then permission, then state, then the verb. What a person who is signed in is refused is told as an
 * event.
 */
export function serve<Given, Value>(verb: Verb<Given, Value>): (raw: unknown) => Promise<Result<Value>>
export function serve<Given, Value, Served>(
  verb: Verb<Given, Value>,
  follow: Follow<Given, Value, Served>,
): (raw: unknown) => Promise<Result<Served>>
export function serve<Given, Value, Served>(verb: Verb<Given, Value>, follow?: Follow<Given, Value, Served>) {
  const { may: permission } = verb
  return (raw: unknown): Promise<Result<Value | Served>> =>
    guarded<Value | Served>(verb.afterPractice, async (context) => {
      const { actor, now } = context
      const parsed = verb.input.safeParse(raw)
      if (!parsed.success) {
        await recordRefusal(actor, { permission, refusal: unreadable }, now)
        return unreadable
      }
      const attempt = await verb.attempt(context, parsed.data, (reach) => can(actor, permission, { reach }))
      if (attempt.done) return follow ? follow(attempt.value, context, parsed.data) : accept(attempt.value)
      const { about } = attempt
      // What does not exist within the scope is not told apart by kinds; only that it was moved away is said.
      const refusal = about === null && !attempt.goneBecause ? notFound : attempt.refusal
      const subject = subjectOf(parsed.data)?.id
      await recordRefusal(actor, { permission, refusal, subject, reportId: about?.reportId ?? null }, now)
      return refusal
    })
}
