import type { FindingReference } from '@/lib/checks/decisions/decision'
import type { FindingStanding } from '@/lib/checks/decisions/standings'
import { findReport } from '@/lib/features/report/data/reports'
import { reportOf } from '@/lib/features/report/print-report'
import { circumstancesOf, findingsOf } from '@/lib/features/report/standing'
import { database, transaction } from '@/lib/platform/database/client'
import type { Scope } from '@/lib/platform/scope'
import { type FieldId, fieldValue } from '@/lib/report/fields'
import { parseContent } from '@/lib/report/schema'
import { now, type Person } from './setting'
import { saveReport } from './verbs'

/** More is collected than was charged: needs an explanation (N8). */
export const explained = {
  slug: 'fee-collected-not-above-charged',
  fields: { 'otherMatters.processingFee.charged': '100', 'otherMatters.processingFee.collected': '120' },
}
/** Issued after 31 January: needs a confirmation. */
export const confirmed = { slug: 'signed-and-dated', fields: { issuedOn: '2027-03-01' } }
/** Blocks in a report that was just begun. */
export const blocked = { slug: 'fee-figures-given' }

/** Puts values into fields, as the form would save them. */
export async function fill(
  { scope, userId }: Pick<Person, 'scope' | 'userId'>,
  reportId: string,
  values: Readonly<Record<string, string>>,
): Promise<void> {
  const { content, revision } = (await findReport(scope, reportId))!
  const changes = Object.entries(values).map(([field, value]) => ({
    field,
    base: fieldValue(parseContent(content), field as FieldId) as string,
    value,
  }))
  const saved = await saveReport(scope, userId, { reportId, revision, changes }, now)
  if (!saved.ok) throw new Error(saved.message)
}

/** How the stored report's findings stand, suspended checks with them. */
export async function standingsFor(scope: Scope, reportId: string): Promise<FindingStanding[]> {
  const report = (await findReport(scope, reportId))!
  const circumstances = await transaction((tx) => circumstancesOf(scope, report, new Set(), tx))
  return findingsOf(reportOf(report), circumstances)
}

/** What a form sends about the first finding of a check. */
export async function referenceTo(scope: Scope, reportId: string, slug: string): Promise<FindingReference> {
  const { key, fingerprint } = (await standingsFor(scope, reportId)).find((standing) => standing.slug === slug)!
  return { slug, key, fingerprint }
}

/** What is stored of a report's standing. */
export const storedStanding = (id: string) =>
  database().report.findUniqueOrThrow({
    where: { id },
    select: { blocking: true, openWaivers: true, findingCounts: true, revision: true, savedAt: true, content: true },
  })
