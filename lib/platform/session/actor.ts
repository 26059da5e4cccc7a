import type { Role } from '@/lib/platform/permissions'
import { limits } from './limits'
import { passwordPolicies } from './password-policy'
import { demandsSecondFactor } from './security-policy'
import { findToken } from './session-cookie'
import { deleteSession, findSession, touchSession } from './sessions'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** A person who is signed in. */
export interface SessionActor {
  userId: string
  /** The person's name, as colleagues read it. */
  name: string
  username: string
  role: Role
  /** His organisation; `path` holds the ids from the root down. */
  organisation: { id: string; name: string; shortName: string; path: string }
  /** Until he has chosen his own password, or a new one in time, there is no scope for him. */
  mustChangePassword: boolean
  /** He must because his own is too old for the policy, not because somebody else knows it. */
  passwordExpired: boolean
  /** Whether signing in asks him for a code (动态验证码) too. */
  hasSecondFactor: boolean
  /** Until he has the second factor that the policy demands of him there is no scope for him either. */
  mustEnrol: boolean
  /** Whether he works in the practice season (演练) at present. */
  practice: boolean
  /**
   * Whether practice has ended while he was in it; until he has taken note he changes nothing, because the page before
   * him may still be practice.
   */
  practiceEnded: boolean
  sessionId: string
}

/** Who sent a request with these headers at `now`; null when nobody is signed in, or not any more. */
export async function actorFrom(headers: Headers, now: Date): Promise<SessionActor | null> {
  const token = findToken(headers)
  const session = token === null ? null : await findSession(token)
  if (!session) return null
  const { userId, name, username, role, organisation, security } = session
  const policy = passwordPolicies[security.passwords]
  const since = (instant: Date) => now.getTime() - instant.getTime()
  const idle = since(session.updatedAt)
  const ended = idle >= policy.idleMinutes * MINUTE || since(session.createdAt) >= policy.lifeHours * 60 * MINUTE
  if (session.disabled || ended) {
    await deleteSession(session.id)
    return null
  }
  if (idle >= limits.touchMilliseconds) await touchSession(session.id, now)
  const passwordExpired =
    !session.mustChangePassword &&
    policy.changeDays !== null &&
    since(session.passwordChangedAt) >= policy.changeDays * DAY
  return {
    userId,
    name,
    username,
    role,
    organisation,
    practice: session.practice && session.practiceOpen,
    practiceEnded: session.practice && !session.practiceOpen,
    sessionId: session.id,
    mustChangePassword: session.mustChangePassword || passwordExpired,
    passwordExpired,
    hasSecondFactor: session.twoFactorEnabled,
    mustEnrol: !session.twoFactorEnabled && demandsSecondFactor(security, role),
  }
}
