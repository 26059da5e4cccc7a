import 'server-only'
import { z } from 'zod'

/**
 * An address for notices, or '' for none. One that ends in `.invalid` stands for “unknown” in the database and can be
 * nobody's.
 */
export const emailInput = z
  .string()
  .max(200)
  .transform((text) => text.trim() || null)
  .pipe(
    z
      .email()
      .regex(/(?<!\.invalid)$/i)
      .nullable(),
  )
