import type { DecisionStep } from '@/lib/checks/decisions/decision'
import { type Connection, database } from '@/lib/platform/database/client'
import { reportsWithin, type Scope } from '@/lib/platform/scope'
import { reportsWithinSql } from '@/lib/platform/scope-sql'

/** A step to be stored; who and when with it. */
export interface NewDecision extends Omit<DecisionStep, 'at' | 'by'> {
  reportId: string
  at: Date
}

/**
 * Adds a step. The report must be locked by this transaction: the order of steps is what they mean. Steps are never
 * changed; the database refuses it.
 */
export async function appendDecision(tx: Connection, decision: NewDecision): Promise<void> {
  await tx.decision.createMany({ data: [decision] })
}

/** All steps about the findings of a report in scope, oldest first. */
export async function listDecisions(
  scope: Scope,
  reportId: string,
  connection: Connection = database(),
): Promise<DecisionStep[]> {
  const rows = await connection.$queryRaw<(Omit<DecisionStep, 'at'> & { at: Date })[]>`
    SELECT d.slug, d.key, d.fingerprint, d.verb::text, d.text, d.at, d."byId", person.name AS by
    FROM "Decision" d
    JOIN "User" person ON person.id = d."byId"
    JOIN "Report" report ON report.id = d."reportId"
    JOIN "Organisation" unit ON unit.id = report."organisationId"
    WHERE d."reportId" = ${reportId} AND ${reportsWithinSql(scope)}
    ORDER BY d.id`
  return rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }))
}

/** The same for the report of the same organisation one year earlier; empty when there is none in scope. */
export async function listDecisionsFor(
  scope: Scope,
  organisationId: string,
  year: number,
  connection: Connection = database(),
): Promise<DecisionStep[]> {
  const report = await connection.report.findFirst({
    where: { organisationId, year, ...reportsWithin(scope) },
    select: { id: true },
  })
  return report ? listDecisions(scope, report.id, connection) : []
}
