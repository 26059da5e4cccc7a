import { z } from 'zod'
import { formTag } from '@/lib/std/stored-json'
import { kinds, levels } from './organisation-words'

const ids = <Value extends string>(choices: readonly { readonly value: Value }[]) =>
  z.enum(choices.map(({ value }) => value))
const text = z.string().optional()
const flag = z.boolean().optional()

/** What a row of an organisation's history (单位沿革) tells of one side: only the fields that the verb changed. */
export const storedChangeSchema = z
  .object({
    form: formTag,
    name: text,
    shortName: text,
    level: ids(levels).optional(),
    kind: ids(kinds).optional(),
    code: z.string().nullable().optional(),
    verticallyLed: flag,
    reporting: flag,
    signOff: flag,
    /** The place in the tree: the parent's id and name, and the ids from the root down. */
    parentId: z.string().nullable().optional(),
    parent: text,
    path: text,
    abolishedAt: z.string().nullable().optional(),
  })
  .transform(({ form: _, ...fields }) => fields)

export type StoredChange = z.infer<typeof storedChangeSchema>

/**
 * One side of a row of the history; null when it is not what was stored: the history says so of that row and goes on.
 */
export const readStoredChange = (json: unknown): StoredChange | null => storedChangeSchema.safeParse(json).data ?? null

/** A move's side, which always tells the place. */
export const storedPlaceSchema = z.object({ form: formTag, parent: z.string(), path: z.string() })
