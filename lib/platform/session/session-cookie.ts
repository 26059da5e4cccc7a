import { createHmac, timingSafeEqual } from 'node:crypto'
import { authSecret } from './auth-secret'
import { limits } from './limits'

// The name and the form are those of better-auth 1.7, which made the sessions before: an update signs nobody out.

export const sessionCookieName = 'ogi.session_token'

/** A cookie to set, as Next's cookie store takes it; kept from scripts and from other sites' requests. */
export interface SessionCookie {
  readonly name: string
  readonly value: string
  readonly path: '/'
  readonly httpOnly: true
  readonly sameSite: 'lax'
  /** Seconds. */
  readonly maxAge: number
}

const signatureOf = (token: string): string => createHmac('sha256', authSecret()).update(token).digest('base64')

/** The cookie of a session: its token, signed, so that a copy of the database alone opens none. */
export const sessionCookie = (token: string): SessionCookie => ({
  name: sessionCookieName,
  value: `${token}.${signatureOf(token)}`,
  path: '/',
  httpOnly: true,
  sameSite: 'lax',
  maxAge: limits.cookieSeconds,
})

/** The token of the session cookie in these request headers; null when there is none, or its signature is not ours. */
export function findToken(headers: Headers): string | null {
  const value = cookieIn(headers)
  const dot = value.lastIndexOf('.')
  if (dot < 1) return null
  const token = value.slice(0, dot)
  const [given, right] = [Buffer.from(value.slice(dot + 1)), Buffer.from(signatureOf(token))]
  return given.length === right.length && timingSafeEqual(given, right) ? token : null
}

function cookieIn(headers: Headers): string {
  const pair = (headers.get('cookie') ?? '')
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${sessionCookieName}=`))
  try {
    return decodeURIComponent(pair?.slice(sessionCookieName.length + 1) ?? '')
  } catch {
    return ''
  }
}
