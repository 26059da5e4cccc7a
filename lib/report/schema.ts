import { z } from 'zod'
import { type CellDefinition, cellsOf } from '@/lib/formats/cells'
import { type NarrativeId, narrativeIds } from '@/lib/formats/narrative'
import { type FormatId, formatById, formatIds } from '@/lib/formats/registry'
import type { CellId, FormatDefinition } from '@/lib/formats/types'
import { isDay } from '@/lib/std/dates'
import { parseDecimal } from '@/lib/std/decimal'
import { characters, cleanText } from '@/lib/std/text'
import { longestUnread, type ReportContent } from './content'

/**
 * The shape of a report's content, made from its format. zod decides shape only: whatever can be argued about is a
 * check, so that a draft can be saved while it is wrong.
 */

/** Characters one text may have. Far above any report; it keeps a pasted book out of the database. */
export const longestText = 200_000

const whole = z.int().gte(-999_999_999_999).lte(999_999_999_999)
const valueSchemas = {
  count: whole.nonnegative(),
  change: whole,
  wan: z.string().refine((text) => parseDecimal(text, 6) === text),
  yuan: z.string().refine((text) => parseDecimal(text, 2) === text),
} as const satisfies Record<CellDefinition['kind'], z.ZodType>

const size = (piece: string | { cell: string }) => (typeof piece === 'string' ? characters(piece).length : 8)

/** A linked number must name a cell of the format, totals included: there would be nothing to print. */
const textSchema = (format: FormatDefinition) =>
  z
    .array(
      z.array(
        z.union([
          z.string().transform(cleanText),
          z.strictObject({ cell: z.string().refine((id) => cellsOf(format).has(id as CellId)) }),
        ]),
      ),
    )
    .refine(
      (paragraphs) =>
        paragraphs.reduce((sum, paragraph) => paragraph.reduce((inner, piece) => inner + size(piece), sum + 1), 0) <=
        longestText,
      { message: 'text.tooLong' },
    )

function makeSchema(format: FormatDefinition) {
  const text = textSchema(format)
  const inputs = [...cellsOf(format).values()].filter((cell) => cell.parts === null)
  return z.strictObject({
    format: z.literal(format.id),
    cells: z.strictObject(Object.fromEntries(inputs.map((cell) => [cell.id, valueSchemas[cell.kind].optional()]))),
    unread: z.strictObject(
      Object.fromEntries(
        inputs.map((cell) => [
          cell.id,
          z
            .string()
            .transform(cleanText)
            .refine((typed) => characters(typed).length <= longestUnread)
            .optional(),
        ]),
      ),
    ),
    narrative: z.strictObject(
      Object.fromEntries(narrativeIds.map((id) => [id, text])) as Record<NarrativeId, typeof text>,
    ),
    issuedOn: z.string().refine(isDay).nullable(),
  })
}

const schemas = new Map<FormatId, z.ZodType<ReportContent>>()

/** The one schema of a format's content. */
export function contentSchema(id: FormatId): z.ZodType<ReportContent> {
  let schema = schemas.get(id)
  if (!schema) {
    schema = makeSchema(formatById(id)) as unknown as z.ZodType<ReportContent>
    schemas.set(id, schema)
  }
  return schema
}

/** Content as it comes from the database or a file. @throws ZodError when the shape is not that of its format. */
export function parseContent(json: unknown): ReportContent {
  const { format } = z.looseObject({ format: z.enum(formatIds) }).parse(json)
  return contentSchema(format).parse(json)
}
