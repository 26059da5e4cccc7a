import 'server-only'
import type { z } from 'zod'
import type { SessionActor } from '@/lib/platform/session/actor'
import { atAskingAddress, withOwnAccount } from '@/lib/platform/session/request'
import { type Result, refuse } from '@/lib/std/result'
import { defineOpenAction } from './define-open-action'
import { recordRefusal } from './record-refusal'

interface OwnActionDefinition<Input, Value> {
  readonly input: z.ZodType<Input>
  readonly run: (actor: SessionActor, input: Input, now: Date) => Promise<Result<Value>>
}

const signedOut = refuse('session.signedOut', '登录已超时，请重新登录。')

/**
 * An action of a person on his own account and no other: it takes nobody's id. He may call it before he may work,
 * because it is how he comes to. A refusal, such as a wrong password, is told as an event.
 */
export function defineOwnAction<Input, Value>({
  input,
  run,
}: OwnActionDefinition<Input, Value>): (raw: unknown) => Promise<Result<Value>> {
  const answer = (parsed: Input) =>
    withOwnAccount(async (actor, now) => {
      const result = await run(actor, parsed, now)
      if (!result.ok) await recordRefusal(actor, { permission: null, refusal: result }, now)
      return result
    })
  return defineOpenAction({ input, run: async (parsed) => (await atAskingAddress(() => answer(parsed))) ?? signedOut })
}
