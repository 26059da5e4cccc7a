import type { Role } from '@/lib/policy/permissions'
import { findOpenPractice } from '@/lib/data/seasons'
import { deleteSession, findSession, touchSession } from '@/lib/data/users'
import { findSessionId } from './auth'
import { limits } from './limits'

/** A person who is signed in. */
export interface SessionActor {
  userId: string
  /** The person's name, as colleagues read it. */
  name: string
  username: string
  role: Role
  /** His organisation; `path` holds the ids from the root down. */
  organisation: { id: string; name: string; shortName: string; path: string }
  /** Until he has chosen his own password there is no scope for him. */
  mustChangePassword: boolean
  /** Whether he works in the practice season (演练) at present. */
  practice: boolean
  /** Whether practice has ended while he was in it; until he has taken note he changes nothing, because the page before him may still be practice. */
  practiceEnded: boolean
  sessionId: string
}

/** Who sent a request with these headers at `now`; null when nobody is signed in, or not any more. */
export async function actorFrom(headers: Headers, now: Date): Promise<SessionActor | null> {
  const id = await findSessionId(headers)
  const session = id === null ? null : await findSession(id)
  if (!session) return null
  const idle = now.getTime() - session.updatedAt.getTime()
  const age = now.getTime() - session.createdAt.getTime()
  if (session.user.disabled || idle >= limits.idleMilliseconds || age >= limits.lifeMilliseconds) {
    await deleteSession(session.id)
    return null
  }
  if (idle >= limits.touchMilliseconds) await touchSession(session.id, now)
  const practice = session.practice && (await findOpenPractice()) !== null
  const { id: userId, name, username, role, organisation, mustChangePassword } = session.user
  return { userId, name, username, role, organisation, mustChangePassword, practice, practiceEnded: session.practice && !practice, sessionId: session.id }
}
