import { database } from '@/lib/platform/database/client'
import { fromAddress } from '@/lib/platform/events/event-origin'
import type { SessionActor } from '@/lib/platform/session/actor'
import type { Standing } from '@/lib/platform/session/request'
import { scopeOf } from '@/lib/platform/session/scope-of'

// Stands in for lib/platform/session/request, whose functions ask Next for the headers of a request: vitest.config.ts puts it in its place.

let standing: Standing = { kind: 'signedOut' }

export const currentStanding = () => Promise.resolve(standing)

/** The browser's address in these tests. */
export const address = '192.0.2.7'

export const atAskingAddress = <Value>(work: () => Promise<Value>) => fromAddress(address, work)

export function actAsNobody(): void {
  standing = { kind: 'signedOut' }
}

/** From now on the actions are called by this account, as its session would have it. */
export async function actAs(username: string): Promise<SessionActor> {
  const user = await database().user.findUniqueOrThrow({ where: { username }, include: { organisation: true } })
  const { id: userId, name, role, organisation, mustChangePassword, twoFactorEnabled: hasSecondFactor } = user
  const actor: SessionActor = {
    userId,
    name,
    username,
    role,
    organisation,
    mustChangePassword,
    passwordExpired: false,
    hasSecondFactor,
    mustEnrol: false,
    practice: false,
    practiceEnded: false,
    sessionId: 'test',
  }
  const scope = scopeOf(actor)
  standing = scope ? { kind: 'signedIn', actor, scope } : { kind: 'mustChangePassword', actor }
  return actor
}
