import 'server-only'
import { unstable_rethrow } from 'next/navigation'
import type { z } from 'zod'
import { movedAway } from '@/lib/features/organisation/actions/moved-away'
import type { Reach } from '@/lib/platform/permissions'
import { can, type Permission } from '@/lib/platform/permissions'
import type { Scope } from '@/lib/platform/scope'
import type { SessionActor } from '@/lib/platform/session/actor'
import { atAskingAddress, currentStanding, type Standing } from '@/lib/platform/session/request'
import { type Refusal, type Result, refuse } from '@/lib/std/result'
import { recordRefusal, subjectOf } from './record-refusal'
import { reportSurprise } from './surprise'

/** Who acts, within what, and when. */
export interface ActionContext {
  readonly actor: SessionActor
  readonly scope: Scope
  readonly now: Date
}

interface ActionDefinition<Input, Value> {
  /** Whether it may be called by somebody who has not yet taken note that practice (演练) ended. */
  readonly afterPractice?: boolean
  readonly input: z.ZodType<Input>
  readonly permission: Permission
  /** How the organisation concerned lies to the actor's own; null when what is asked for does not exist within his scope. */
  readonly reach: (context: ActionContext, input: Input) => Promise<Reach | null>
  readonly run: (context: ActionContext, input: Input) => Promise<Result<Value>>
}

const signedOut = refuse('session.signedOut', '登录已超时，请重新登录。您填写的内容仍保留在本机。')
const mustChangePassword = refuse('session.mustChangePassword', '请先设置自己的密码。')
const mustEnrol = refuse('session.mustEnrol', '请先启用动态验证码。')
const unreadable = refuse('input.invalid', '提交的内容不完整，请刷新页面后重试。')
const notFound = refuse('subject.notFound', '没有找到所要的内容，它可能不属于您的单位。')
const practiceEnded = refuse('practice.ended', '演练已经结束，这一步没有执行。请刷新页面，回到正式填报。')
export const forbidden = refuse('permission.denied', '您的账号没有此项权限。')

/** What a person who may not work yet is told. */
const standingRefusals: Readonly<Record<Exclude<Standing['kind'], 'signedIn'>, Refusal>> = {
  signedOut,
  mustChangePassword,
  mustEnrol,
}

/**
 * The one way a server action is made, because every exported action is a public endpoint:
 * identity, then shape, then existence within the scope, then permission, then the verb. What a person who is signed in is refused is told as an event.
 * Surprises are logged under a number that the person sees.
 */
export function defineAction<Input, Value>({
  input,
  permission,
  reach,
  run,
  afterPractice = false,
}: ActionDefinition<Input, Value>): (raw: unknown) => Promise<Result<Value>> {
  const answer = async (context: ActionContext, raw: unknown): Promise<Result<Value>> => {
    const { actor, now } = context
    const refused = async (refusal: Refusal, given: unknown = null, exists = false) => {
      const subject = subjectOf(given)
      await recordRefusal(
        actor,
        {
          permission,
          refusal,
          subject: subject?.id,
          reportId: exists && subject?.kind === 'report' ? subject.id : null,
        },
        now,
      )
      return refusal
    }
    const parsed = input.safeParse(raw)
    if (!parsed.success) return refused(unreadable)
    const found = await reach(context, parsed.data)
    if (found === null) return refused((await movedAway(context.scope, parsed.data)) ?? notFound, parsed.data)
    if (!can(actor, permission, { reach: found })) return refused(forbidden, parsed.data, true)
    const result = await run(context, parsed.data)
    return result.ok ? result : refused(result, parsed.data, true)
  }
  return async (raw) => {
    try {
      const standing = await currentStanding()
      if (standing.kind !== 'signedIn') return standingRefusals[standing.kind]
      if (standing.actor.practiceEnded && !afterPractice) return practiceEnded
      return await atAskingAddress(() => answer({ actor: standing.actor, scope: standing.scope, now: new Date() }, raw))
    } catch (error) {
      unstable_rethrow(error)
      return reportSurprise(error)
    }
  }
}
