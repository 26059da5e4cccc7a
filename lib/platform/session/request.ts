import 'server-only'
import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { fromAddress } from '@/lib/platform/events/event-origin'
import type { Scope } from '@/lib/platform/scope'
import type { Result } from '@/lib/std/result'
import { actorFrom, type SessionActor } from './actor'
import { clientAddress } from './client-address'
import { scopeOf } from './scope-of'

// The session of the request that Next is answering. Everything else in this folder takes headers and the clock as
// arguments.

/**
 * The headers of the request, with the cookies as they are by now: the page that Next draws in the answer to signing in
 * still has the headers from before.
 */
async function headersByNow(): Promise<Headers> {
  const current = new Headers(await headers())
  current.set('cookie', (await cookies()).toString())
  return current
}

/** Who is asking; null when nobody is signed in. Looked up once per page. */
export const currentActor = cache(async (): Promise<SessionActor | null> => actorFrom(await headersByNow(), new Date()))

/** Whether whoever sent this request was signed in already; signing in by it does not count. */
export const cameSignedIn = async (): Promise<boolean> => (await actorFrom(await headers(), new Date())) !== null

/**
 * How the asking person stands: he must sign in, must change his password, must set up a second factor, or may work
 * within `scope`.
 */
export type Standing =
  | { readonly kind: 'signedOut' }
  | { readonly kind: 'mustChangePassword'; readonly actor: SessionActor }
  | { readonly kind: 'mustEnrol'; readonly actor: SessionActor }
  | { readonly kind: 'signedIn'; readonly actor: SessionActor; readonly scope: Scope }

/** The guard of every page and action. */
export async function currentStanding(): Promise<Standing> {
  const actor = await currentActor()
  if (!actor) return { kind: 'signedOut' }
  const scope = scopeOf(actor)
  if (scope) return { kind: 'signedIn', actor, scope }
  return { kind: actor.mustChangePassword ? 'mustChangePassword' : 'mustEnrol', actor }
}

/** Runs `work`; the events that it appends name the checked address of the asking browser. */
export const atAskingAddress = async <Value>(work: () => Promise<Value>): Promise<Value> =>
  fromAddress(clientAddress(await headers()), work)

/**
 * Runs something on the asking person's own account, which he may before he may work.
 * @returns null when nobody is signed in
 */
export async function withOwnAccount<Value>(
  work: (actor: SessionActor, now: Date) => Promise<Result<Value>>,
): Promise<Result<Value> | null> {
  const actor = await currentActor()
  return actor && work(actor, new Date())
}
