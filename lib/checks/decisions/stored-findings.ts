import { z } from 'zod'
import type { CellId } from '@/lib/formats/types'
import type { FieldId, FieldValue } from '@/lib/report/fields'
import { formTag, parseStored, storedForm } from '@/lib/std/stored-json'
import type { Finding, Place } from '../define-check'
import type { Decision } from './decision'
import type { FindingStanding } from './standings'

// Ids of cells and fields are those of the format that the version was written in. Formats are never taken away, and an
// id that none has leads nowhere.
const text = z.string()
const id = <Id extends string>() => z.custom<Id>((value) => typeof value === 'string')
const side = z.object({ text, value: z.union([z.number(), text]) })
const paragraph = z.array(z.union([text, z.object({ cell: id<CellId>() })]))

const findingSchema: z.ZodType<Finding> = z.object({
  code: text,
  slug: text,
  severity: z.enum(['block', 'explain', 'confirm', 'hint']),
  place: id<Place>(),
  message: text,
  advice: text,
  cells: z.array(id<CellId>()).optional(),
  field: id<FieldId>().optional(),
  quote: text.optional(),
  left: side.optional(),
  right: side.optional(),
  difference: text.optional(),
  fix: z
    .object({
      label: text,
      changes: z.array(
        z.object({
          field: id<FieldId>(),
          value: z.union([text, z.array(paragraph)]) satisfies z.ZodType<FieldValue>,
        }),
      ),
    })
    .optional(),
})

const reference = { slug: text, key: text, fingerprint: text }

const decisionSchema: z.ZodType<Decision> = z.object({
  ...reference,
  kind: z.enum(['explanation', 'confirmation', 'waiver']),
  text,
  at: text,
  by: text,
  byId: text,
  answer: z.object({ granted: z.boolean(), text, at: text, by: text }).nullable(),
})

const standingSchema: z.ZodType<FindingStanding> = z.object({
  ...reference,
  finding: findingSchema,
  state: z.enum(['open', 'decided', 'void']),
  decision: decisionSchema.nullable(),
  lastYear: decisionSchema.nullable(),
})

const findings = z.array(standingSchema)

/** The findings of a version: a bare list as long as there was no tag. */
const storedSchema: z.ZodType<readonly FindingStanding[]> = z.union([
  findings,
  z.object({ form: formTag.unwrap(), findings }).transform((stored) => stored.findings),
])

/** What is stored of the findings when a report is handed in. */
export const storeFindings = (standings: readonly FindingStanding[]) => ({ form: storedForm, findings: standings })

/**
 * The findings of a version as they were when it was handed in.
 * @throws Error that names the version when they are not what was stored
 */
export const parseFindings = (json: unknown, versionId: string): readonly FindingStanding[] =>
  parseStored(storedSchema, json, `Version ${versionId} findings`)
