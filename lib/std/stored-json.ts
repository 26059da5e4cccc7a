import { z } from 'zod'

/**
 * JSON that stays in the database for ever tells the number of its form, so that rows of a later form can be told from
 * it. What was stored before forms were told has none and is read as the first.
 */
export const storedForm = 1

/** The tag of an object: optional, for rows that are older than it. */
export const formTag = z.literal(storedForm).optional()

/** An object with its tag, to be stored. */
export const tagged = <Fields extends object>(fields: Fields): Fields & { readonly form: number } => ({
  ...fields,
  form: storedForm,
})

/**
 * JSON as it comes from the database, in the shape that it was stored in.
 * @param row what it is of, so that it can be found: the table, the id, the column
 * @throws Error that names the row, and nothing of what stands in it
 */
export function parseStored<Value>(schema: z.ZodType<Value>, json: unknown, row: string): Value {
  const parsed = schema.safeParse(json)
  if (parsed.success) return parsed.data
  throw new Error(`${row} cannot be read: ${z.prettifyError(parsed.error)}`)
}
