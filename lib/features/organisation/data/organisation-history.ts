import { z } from 'zod'
import {
  readStoredChange,
  type StoredChange,
  storedPlaceSchema,
} from '@/lib/features/organisation/policy/stored-change'
import { type Connection, database } from '@/lib/platform/database/client'
import type { Prisma } from '@/lib/platform/database/generated/client'
import { type Scope, within } from '@/lib/platform/scope'
import { parseStored, tagged } from '@/lib/std/stored-json'

/** A field of an organisation before and after; small values only. */
export type ChangedFields = Prisma.InputJsonObject

/** One row of an organisation's history (单位沿革). */
export interface NewOrganisationChange {
  organisationId: string
  at: Date
  byId: string
  verb: 'create' | 'rename' | 'move' | 'change' | 'abolish' | 'restore'
  before: ChangedFields
  after: ChangedFields
  reason?: string
  imported?: boolean
}

/** Adds to the history, in the transaction of what it tells. Rows are never changed; the database refuses it. */
export async function recordChanges(tx: Connection, changes: readonly NewOrganisationChange[]): Promise<void> {
  const rows = changes.map((change) => ({ ...change, before: tagged(change.before), after: tagged(change.after) }))
  await tx.$executeRaw`
    INSERT INTO "OrganisationChange" ("organisationId", at, "byId", verb, before, after, reason, imported)
    SELECT "organisationId", at, "byId", verb::"OrganisationVerb", before, after, COALESCE(reason, ''), COALESCE(imported, false)
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS c("organisationId" text, at timestamptz(3), "byId" text, verb text, before jsonb, after jsonb, reason text, imported boolean)`
}

/** A row of the history as people read it. */
export interface OrganisationChange extends Omit<NewOrganisationChange, 'byId' | 'before' | 'after'> {
  id: bigint
  /** Null where what was stored cannot be read. */
  before: StoredChange | null
  after: StoredChange | null
  reason: string
  imported: boolean
  by: { name: string }
}

/** The history of one organisation in scope, oldest first. */
export async function listOrganisationChanges(scope: Scope, organisationId: string): Promise<OrganisationChange[]> {
  const rows = await database().organisationChange.findMany({
    where: { organisationId, organisation: within(scope.organisations) },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      organisationId: true,
      at: true,
      verb: true,
      before: true,
      after: true,
      reason: true,
      imported: true,
      by: { select: { name: true } },
    },
  })
  return rows.map((row) => ({ ...row, before: readStoredChange(row.before), after: readStoredChange(row.after) }))
}

/**
 * Where the organisation of a report went that lay within the scope before: the last move, of it or of one above it,
 * that took it out. Tells only what the asking person could see before, and the name of the new place.
 */
export async function findMoveAway(
  scope: Scope,
  reportId: string,
): Promise<{ organisation: string; to: string; at: Date } | null> {
  if (scope.reports.kind !== 'below' || !z.uuid().safeParse(reportId).success) return null
  const report = await database().report.findFirst({
    where: { id: reportId, practice: scope.practice },
    select: { organisation: { select: { name: true, path: true } } },
  })
  if (!report || report.organisation.path.startsWith(scope.reports.path)) return null
  const moves = await database().organisationChange.findMany({
    where: { verb: 'move', organisationId: { in: report.organisation.path.split('/').filter(Boolean) } },
    orderBy: { id: 'desc' },
    select: { id: true, at: true, before: true, after: true },
  })
  const { path: within } = scope.reports
  const move = moves
    .map(({ id, at, before, after }) => ({
      at,
      before: parseStored(storedPlaceSchema, before, `OrganisationChange ${id} before`),
      after: parseStored(storedPlaceSchema, after, `OrganisationChange ${id} after`),
    }))
    .find(({ before }) => before.path.startsWith(within))
  return move ? { organisation: report.organisation.name, to: move.after.parent, at: move.at } : null
}
