import 'server-only'
import { notFound, redirect } from 'next/navigation'
import { movedAway } from '@/lib/features/organisation/moved-away'
import { findReport, type StoredReport } from '@/lib/features/report/data/reports'
import { requireActor } from '@/lib/platform/doors/require-actor'
import { can, type Reach } from '@/lib/platform/permissions'
import { reachOf } from '@/lib/platform/reach'
import type { Standing } from '@/lib/platform/session/request'

type SignedIn = Extract<Standing, { kind: 'signedIn' }>

/** A report that the person may read, with what else he may do asked of `subject`. */
export interface OpenedReport extends Pick<SignedIn, 'actor' | 'scope'> {
  readonly stored: StoredReport
  readonly subject: { readonly reach: Reach }
}

/**
 * The guard of a page about a report: what the person may not read does not exist for him. Only where its organisation
 * was moved (划转) out of his reach is he told so.
 * @param path where signing in leads back to
 */
export async function requireReport(id: string, path = `/reports/${id}`): Promise<OpenedReport> {
  const { actor, scope } = await requireActor(path)
  const stored = await findReport(scope, id)
  if (!stored) {
    if (await movedAway(scope, id)) redirect(`/reports/${id}/moved`)
    notFound()
  }
  const subject = { reach: reachOf(actor.organisation.id, stored.organisation.path) }
  if (!can(actor, 'report.read', subject)) notFound()
  return { actor, scope, stored, subject }
}
