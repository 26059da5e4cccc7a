import 'server-only'
import { z } from 'zod'
import { cleanText } from '@/lib/std/text'

/** A name that a person typed: one line, without characters that nobody can see and the database refuses. */
export const nameInput = (longest: number) =>
  z
    .string()
    .transform((text) => cleanText(text).replace(/\s+/gu, ' ').trim())
    .pipe(z.string().min(1).max(longest))
