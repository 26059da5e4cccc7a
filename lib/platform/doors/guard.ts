import 'server-only'
import { unstable_rethrow } from 'next/navigation'
import type { Scope } from '@/lib/platform/scope'
import type { SessionActor } from '@/lib/platform/session/actor'
import { atAskingAddress, currentStanding, type Standing } from '@/lib/platform/session/request'
import type { Refusal, Result } from '@/lib/std/result'
import { mustChangePassword, mustEnrol, practiceEnded, signedOut } from './refusals'
import { reportSurprise } from './surprise'

/** Who acts, within what, and when. */
export interface ActionContext {
  readonly actor: SessionActor
  readonly scope: Scope
  readonly now: Date
}

/** What a person who may not work yet is told. */
const standingRefusals: Readonly<Record<Exclude<Standing['kind'], 'signedIn'>, Refusal>> = {
  signedOut,
  mustChangePassword,
  mustEnrol,
}

/**
 * Lets in who is signed in and may work; the events that follow name the address of the browser. Surprises are logged
 * under a number that the person sees.
 * @param afterPractice whether somebody is let in who has not yet taken note that practice (演练) ended
 */
export async function guarded<Value>(
  afterPractice: boolean,
  answer: (context: ActionContext) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  try {
    const standing = await currentStanding()
    if (standing.kind !== 'signedIn') return standingRefusals[standing.kind]
    const { actor, scope } = standing
    if (actor.practiceEnded && !afterPractice) return practiceEnded
    return await atAskingAddress(() => answer({ actor, scope, now: new Date() }))
  } catch (error) {
    unstable_rethrow(error)
    return reportSurprise(error)
  }
}
