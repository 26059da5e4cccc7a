import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { username } from 'better-auth/plugins'
import { normaliseUsername } from '@/lib/features/account/policy/password-rules'
import { database } from '@/lib/platform/database/client'
import { limits } from './limits'

// The only file that knows the sign-in library. It keeps passwords (scrypt) and signs cookies; no HTTP route leads to it, so that
// everything passes through this folder's own rules: lockout, limits, idle end, forced change of password, events.

function build() {
  const secret = process.env.AUTH_SECRET
  if (!secret || secret.length < 32) {
    throw new Error(
      'AUTH_SECRET is not set or shorter than 32 characters: start with `npm start`, `npm run dev` or lib/boot/run.mjs',
    )
  }
  return betterAuth({
    baseURL: 'http://localhost',
    secret,
    telemetry: { enabled: false },
    logger: { level: 'error' },
    database: prismaAdapter(database(), { provider: 'postgresql', transaction: true }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 1, maxPasswordLength: 1024 },
    session: { expiresIn: limits.cookieSeconds, disableSessionRefresh: true },
    rateLimit: { enabled: false },
    advanced: { cookiePrefix: 'ogi', useSecureCookies: false },
    plugins: [
      username({
        displayUsername: false,
        minUsernameLength: 3,
        maxUsernameLength: 30,
        usernameNormalization: normaliseUsername,
        usernameValidator: () => true,
      }),
    ],
  })
}

// One per database client: a new client (tests, `next dev`) needs a new adapter.
const holder = globalThis as typeof globalThis & {
  ogiAuthentication?: { client: unknown; authentication: ReturnType<typeof build> }
}

function authentication() {
  const client = database()
  if (holder.ogiAuthentication?.client !== client) holder.ogiAuthentication = { client, authentication: build() }
  return holder.ogiAuthentication.authentication
}

export async function hashPassword(password: string): Promise<string> {
  return (await authentication().$context).password.hash(password)
}

export async function verifyPassword(hash: string, password: string): Promise<boolean> {
  return (await authentication().$context).password.verify({ hash, password })
}

/**
 * Makes a session when the password is right.
 * @returns the Set-Cookie lines for the browser, or null when name and password do not belong together
 */
export async function openSession(name: string, password: string, headers: Headers): Promise<string[] | null> {
  try {
    const { headers: answer } = await authentication().api.signInUsername({
      body: { username: name, password },
      headers,
      returnHeaders: true,
    })
    return answer.getSetCookie()
  } catch (error) {
    // 401 and 422 are its ways to say no; anything else is a fault.
    if (error instanceof Error && 'statusCode' in error && [400, 401, 422].includes(error.statusCode as number))
      return null
    throw error
  }
}

/** The id of the session whose signed cookie these request headers carry, or null. */
export async function findSessionId(headers: Headers): Promise<string | null> {
  const found = await authentication().api.getSession({
    headers,
    query: { disableRefresh: true, disableCookieCache: true },
  })
  return found?.session.id ?? null
}
