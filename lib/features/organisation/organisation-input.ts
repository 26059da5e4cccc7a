import 'server-only'
import { z } from 'zod'
import { kinds, levels, longestCode } from '@/lib/features/organisation/policy/organisation-words'
import { cleanText, withoutSpace } from '@/lib/std/text'

const ids = <Choices extends readonly { readonly value: string }[]>(choices: Choices) =>
  choices.map(({ value }) => value) as [Choices[number]['value'], ...Choices[number]['value'][]]

/** What an organisation is, as a form sends it; a code left blank is none. */
export const traitsInput = {
  level: z.enum(ids(levels)),
  kind: z.enum(ids(kinds)),
  verticallyLed: z.boolean(),
  reporting: z.boolean(),
  signOff: z.boolean(),
  code: z
    .string()
    .max(200)
    .transform((text) => withoutSpace(cleanText(text)) || null)
    .pipe(z.string().max(longestCode).nullable()),
}
