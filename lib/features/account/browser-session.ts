import 'server-only'
import { cookies, headers } from 'next/headers'
import { clientAddress } from '@/lib/platform/session/client-address'
import { atAskingAddress } from '@/lib/platform/session/request'
import { sessionCookieName } from '@/lib/platform/session/session-cookie'
import { accept, type Result } from '@/lib/std/result'
import { signIn } from './verbs/sign-in'
import { signOut } from './verbs/sign-out'

// Signing in and out as the request that Next is answering asks for it: the verbs, and the cookie in the browser.

const isHttps = (requestHeaders: Headers): boolean =>
  requestHeaders.get('x-forwarded-proto')?.split(',')[0]?.trim() === 'https'

/** Signs the asking browser in, and sets its cookie. */
export async function signInHere(
  username: string,
  password: string,
  code?: string,
): Promise<Result<{ mustChangePassword: boolean }>> {
  const requestHeaders = await headers()
  const result = await signIn({ username, password, code, address: clientAddress(requestHeaders) }, new Date())
  if (!result.ok) return result
  const { cookie, mustChangePassword } = result.value
  ;(await cookies()).set({ ...cookie, secure: isHttps(requestHeaders) })
  return accept({ mustChangePassword })
}

/** Signs the asking browser out, and removes its cookie. */
export async function signOutHere(): Promise<void> {
  const requestHeaders = await headers()
  await atAskingAddress(() => signOut(requestHeaders, new Date()))
  ;(await cookies()).delete(sessionCookieName)
}
