import type { z } from 'zod'
import type { Connection } from '@/lib/platform/database/client'
import type { NewEvent } from '@/lib/platform/events/events'
import type { Reach } from '@/lib/platform/permissions'
import type { Scope } from '@/lib/platform/scope'
import type { SessionActor } from '@/lib/platform/session/actor'
import type { Refusal } from '@/lib/std/result'
import { notFound } from './refusals'

/** The part of a signed-in person that verbs ask for. */
export type Acting = Pick<SessionActor, 'userId' | 'role' | 'organisation' | 'sessionId' | 'mustChangePassword'>

/** Who does it, within what, and when. */
export interface By {
  readonly actor: Acting
  readonly scope: Scope
  readonly now: Date
}

/** What a shape gives; of an empty one zod's own type would forbid every other field. */
export type Parsed<Shape extends z.ZodRawShape> = keyof Shape extends never ? object : z.output<z.ZodObject<Shape>>

/** What an event is about. */
export type About = Pick<NewEvent, 'organisationId' | 'reportId' | 'revision'>

/**
 * What a verb is done to: a report, an organisation, an account, or the person's own organisation.
 * `Thing` is what `run` is given of it, `State` where it may stand, `Change` what a verb may store of it besides.
 */
export interface Target<Key extends z.ZodRawShape, Thing extends object, State extends string = never, Change = never> {
  /** The part of every input that names it. */
  readonly key: Key
  /** Reads it within the scope and holds it until the verb's transaction ends; null when there is none. */
  readonly hold: (tx: Connection, by: By, key: Parsed<Key>) => Promise<Thing | null>
  readonly notFound: Refusal
  /** Why it is no longer there for this person, where that can be told. */
  readonly goneBecause?: (by: By, key: Parsed<Key>) => Promise<Refusal | null>
  /** How its organisation lies to the actor's own. */
  readonly reach: (by: By, thing: Thing) => Reach
  readonly about: (by: By, thing: Thing) => About
  /** Where it stands, and why a verb leads nowhere from there. Only of what has states. */
  readonly states?: {
    readonly of: (thing: Thing) => State
    readonly refusal: (verb: string, state: State) => Refusal
  }
  /** Stores where a verb led, and what it changed besides. */
  readonly store?: (
    tx: Connection,
    thing: Thing,
    outcome: { readonly to?: State; readonly change?: Change },
    now: Date,
  ) => Promise<void>
}

/** For what is decided for the whole installation, and for what is always the person's own. */
export const ownOrganisation: Target<Record<never, never>, Record<never, never>> = {
  key: {},
  hold: async () => ({}),
  notFound,
  reach: () => 'own',
  about: ({ actor }) => ({ organisationId: actor.organisation.id }),
}
