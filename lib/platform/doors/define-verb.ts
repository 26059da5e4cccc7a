import { z } from 'zod'
import { type Connection, transaction } from '@/lib/platform/database/client'
import type { Prisma } from '@/lib/platform/database/generated/client'
import type { EventVerb } from '@/lib/platform/events/event-verbs'
import { appendEvent } from '@/lib/platform/events/events'
import type { Permission, Reach } from '@/lib/platform/permissions'
import { accept, type Refusal, type Result, refuse } from '@/lib/std/result'
import { forbidden } from './refusals'
import type { About, By, Parsed, Target } from './target'

/** What `run` works with: who and when, the transaction, and what the target holds. */
export type Work<Thing extends object> = By & Thing & { readonly tx: Connection }

/** What came of a verb. */
export interface Done<Value, Detail, Change = never> {
  readonly value: Value
  /** What its event tells; null when there was nothing to do (a second click), and nothing is told. */
  readonly event: Detail | null
  /** What is stored of the target besides its new state. */
  readonly change?: Change
  /** What the event is about, where that is not the target itself (something new). */
  readonly about?: About
}

interface VerbDefinition<
  Key extends z.ZodRawShape,
  Thing extends object,
  State extends string,
  Change,
  Input extends z.ZodRawShape,
  Event extends z.ZodRawShape,
  Value,
> {
  /** Its name in the log; what people read for it stands in lib/platform/events/event-verbs.ts. */
  readonly name: EventVerb
  readonly on: Target<Key, Thing, State, Change>
  readonly may: Permission
  /** The states it may be done in; any when not given. */
  readonly from?: readonly State[]
  /** Why not in another state, where the verb has a better sentence than its target. */
  readonly otherwise?: (state: State) => string
  /** Where it leads; where it was when not given. */
  readonly to?: State
  /** Whether somebody may do it who has not yet taken note that practice (演练) ended. */
  readonly afterPractice?: true
  /** What it takes besides the name of its target. */
  readonly input: Input
  /**
   * What its event tells. A field that people read in the log is described (`.describe('版本')`); one that is not is
   * only kept. Events are stored for ever: fields may be added, never given another meaning.
   */
  readonly event: Event
  readonly run: (
    work: Work<Thing>,
    input: NoInfer<Parsed<Key> & Parsed<Input>>,
  ) => Promise<Refusal | Done<Value, NoInfer<Parsed<Event>>, NoInfer<Change>>>
}

/** What can be asked of any verb, by tables over all of them and by the log. */
export interface VerbContract {
  readonly name: EventVerb
  readonly may: Permission
  readonly from: readonly string[] | null
  readonly to: string | null
  readonly afterPractice: boolean
  readonly event: z.ZodObject
}

/** Who may: asked with how the target's organisation lies to the actor's own. */
export type Permit = (reach: Reach) => boolean

export interface Verb<Given, Value> extends VerbContract {
  /** The whole input: what names the target, and the rest. */
  readonly input: z.ZodType<Given>
  /**
   * Does it within the scope of `by`, in one transaction with one event; a refusal leaves nothing behind. Shape and
   * permission are asked by the door (serve.ts); start scripts and tests come here without one.
   * @param permit asked before the state is told to anybody
   */
  readonly act: (by: By, input: Given, permit?: Permit) => Promise<Result<Value>>
  /** The same for the door, which tells what was refused: how far it came, too. */
  readonly attempt: (by: By, input: Given, permit: Permit) => Promise<Attempt<Value>>
}

/** What came of an attempt: when it was refused, about what (null when that does not exist within the scope). */
export type Attempt<Value> =
  | { readonly done: true; readonly value: Value }
  | { readonly done: false; readonly refusal: Refusal; readonly about: About | null; readonly goneBecause: boolean }

/** Takes a refusal out of the transaction, so that all of it is rolled back. */
class NotDone extends Error {
  constructor(
    readonly refusal: Refusal,
    readonly about: About | null,
  ) {
    super(refusal.code)
  }
}

/**
 * The one way a verb is made. The order is always the same: the target is read once and held, existence within the
 * scope, permission, state, the verb's own conditions, the change, the event.
 */
export function defineVerb<
  Key extends z.ZodRawShape,
  Thing extends object,
  State extends string,
  Change,
  Input extends z.ZodRawShape,
  Event extends z.ZodRawShape,
  Value,
>(
  definition: VerbDefinition<Key, Thing, State, Change, Input, Event, Value>,
): Verb<Parsed<Key> & Parsed<Input>, Value> {
  type Given = Parsed<Key> & Parsed<Input>
  const { name, on, may, from, otherwise, to, run } = definition
  const event = z.strictObject(definition.event)

  const perform = (by: By, input: Given, permit: Permit): Promise<Value> =>
    transaction(async (tx) => {
      const thing = await on.hold(tx, by, input)
      if (thing === null) throw new NotDone(on.notFound, null)
      const about = on.about(by, thing)
      if (!permit(on.reach(by, thing))) throw new NotDone(forbidden, about)
      const state = on.states?.of(thing)
      if (from && on.states && state !== undefined && !from.includes(state))
        throw new NotDone(otherwise ? refuse('report.state', otherwise(state)) : on.states.refusal(name, state), about)
      const done = await run({ ...by, ...thing, tx }, input)
      if ('ok' in done) throw new NotDone(done, about)
      if (to !== undefined || done.change !== undefined)
        await on.store?.(
          tx,
          thing,
          { ...(to !== undefined && { to }), ...(done.change !== undefined && { change: done.change }) },
          by.now,
        )
      if (done.event !== null) {
        // What a schema of plain values gives can be stored as JSON; the compiler does not see it through the shape.
        const detail = event.parse(done.event) as Prisma.InputJsonObject
        await appendEvent(tx, { at: by.now, actorId: by.actor.userId, verb: name, ...about, ...done.about, detail })
      }
      return done.value
    })

  const attempt = async (by: By, input: Given, permit: Permit): Promise<Attempt<Value>> => {
    try {
      return { done: true, value: await perform(by, input, permit) }
    } catch (error) {
      if (error instanceof NotDone) {
        const because = error.about === null ? await on.goneBecause?.(by, input) : null
        return { done: false, refusal: because ?? error.refusal, about: error.about, goneBecause: Boolean(because) }
      }
      throw error
    }
  }

  return {
    name,
    may,
    from: from ?? null,
    to: to ?? null,
    afterPractice: definition.afterPractice ?? false,
    // The compiler cannot add two shapes it does not know.
    input: z.strictObject({ ...on.key, ...definition.input }) as unknown as z.ZodType<Given>,
    event,
    attempt,
    act: async (by, input, permit = () => true) => {
      const tried = await attempt(by, input, permit)
      return tried.done ? accept(tried.value) : tried.refusal
    },
  }
}
