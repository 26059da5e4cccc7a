import type { z } from 'zod'
import { verbs } from '@/lib/features/registry'
import { type EventVerb, isEventVerb } from '@/lib/platform/events/event-verbs'
import { plainEvent, plainEvents } from '@/lib/platform/events/plain-events'

const ofVerbs: ReadonlyMap<EventVerb, z.ZodObject> = new Map(verbs.map(({ name, event }) => [name, event]))

/** Every schema of an event. */
export const eventSchemas: readonly z.ZodObject[] = [...ofVerbs.values(), ...Object.values(plainEvents)]

/** What the events of a verb tell; null for a verb of a later version of the product. */
export const eventSchema = (verb: string): z.ZodObject | null =>
  isEventVerb(verb) ? (ofVerbs.get(verb) ?? plainEvent(verb) ?? null) : null
