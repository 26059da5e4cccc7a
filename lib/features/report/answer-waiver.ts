import type { FindingStanding } from '@/lib/checks/decisions/standings'
import { awaitsWaiver } from '@/lib/checks/decisions/standings'
import { type Refusal, refuse } from '@/lib/std/result'

const notAsked = refuse('waiver.notAsked', '这一处没有待答复的豁免申请，可能已有人处理，请刷新页面。')
const own = refuse('waiver.own', '豁免不能由申请人自己答复。')

/** Why a request for a waiver cannot be answered by this person; null when it can. */
export function answerRefusal(standing: FindingStanding, actorId: string): Refusal | null {
  if (!awaitsWaiver(standing)) return notAsked
  return standing.decision?.byId === actorId ? own : null
}
