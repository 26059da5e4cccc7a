import 'server-only'
import { database } from '@/lib/platform/database/client'
import { appendEvent } from '@/lib/platform/events/events'
import type { Permission } from '@/lib/platform/permissions'
import type { SessionActor } from '@/lib/platform/session/actor'
import type { Refusal } from '@/lib/std/result'

interface Refused {
  /** What it would have taken; null for what a person does to his own account. */
  readonly permission: Permission | null
  readonly refusal: Pick<Refusal, 'code' | 'message'>
  /** Id of what it was about, as it was sent. */
  readonly subject?: string | null
  /** The report it was about, when it exists within his scope. */
  readonly reportId?: string | null
}

/** What the database cannot store in a text: NUL and halves of characters. */
const unstorable = /[\0\ud800-\udfff]/gu

/** Ids of any kind that we give; anything else somebody has thought up, and it is not kept. */
const id = /^[\w-]{1,64}$/

/** Tells that a person who is signed in was refused something (拒绝): who, what, why. */
export async function recordRefusal(
  { userId, organisation }: Pick<SessionActor, 'userId' | 'organisation'>,
  { permission, refusal, subject = null, reportId = null }: Refused,
  now: Date,
): Promise<void> {
  const detail = {
    permission,
    code: refusal.code,
    told: refusal.message.replace(unstorable, ''),
    ...(subject !== null && id.test(subject) && { subject }),
  }
  const told = { at: now, verb: 'refused', actorId: userId, organisationId: organisation.id, reportId, detail } as const
  await appendEvent(database(), told)
}

/** The id that an input is about. */
export function subjectOf(input: unknown): { kind: 'report' | 'other'; id: string } | null {
  const form = input instanceof FormData ? Object.fromEntries(input) : input
  if (typeof form !== 'object' || form === null) return null
  const given = form as Record<string, unknown>
  for (const key of ['reportId', 'userId', 'organisationId', 'parentId']) {
    const value = given[key]
    if (typeof value === 'string') return { kind: key === 'reportId' ? 'report' : 'other', id: value }
  }
  return null
}
