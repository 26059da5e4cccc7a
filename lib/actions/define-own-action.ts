import 'server-only'
import type { z } from 'zod'
import type { SessionActor } from '@/lib/session/actor'
import { withOwnAccount } from '@/lib/session/request'
import { refuse, type Result } from '@/lib/std/result'
import { defineOpenAction } from './define-open-action'

interface OwnActionDefinition<Input, Value> {
  readonly input: z.ZodType<Input>
  readonly run: (actor: SessionActor, input: Input, now: Date) => Promise<Result<Value>>
}

const signedOut = refuse('session.signedOut', '登录已超时，请重新登录。')

/** An action of a person on his own account and no other: it takes nobody's id. He may call it before he may work, because it is how he comes to. */
export function defineOwnAction<Input, Value>({ input, run }: OwnActionDefinition<Input, Value>): (raw: unknown) => Promise<Result<Value>> {
  return defineOpenAction({ input, run: async (parsed) => (await withOwnAccount((actor, now) => run(actor, parsed, now))) ?? signedOut })
}
