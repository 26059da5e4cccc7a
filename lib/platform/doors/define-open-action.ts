import 'server-only'
import { unstable_rethrow } from 'next/navigation'
import type { z } from 'zod'
import type { Result } from '@/lib/std/result'
import { unreadable } from './refusals'
import { reportSurprise } from './surprise'

/**
 * An action that a person may call before he may work: signing in and out, changing the password. The session itself
 * decides.
 */
export function defineOpenAction<Input, Value>({
  input,
  run,
}: {
  readonly input: z.ZodType<Input>
  readonly run: (input: Input) => Promise<Result<Value>>
}): (raw: unknown) => Promise<Result<Value>> {
  return async (raw) => {
    try {
      const parsed = input.safeParse(raw)
      return parsed.success ? await run(parsed.data) : unreadable
    } catch (error) {
      unstable_rethrow(error)
      return reportSurprise(error)
    }
  }
}
