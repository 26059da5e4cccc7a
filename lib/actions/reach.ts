import 'server-only'
import { findAccount } from '@/lib/data/accounts'
import { findOrganisation } from '@/lib/data/organisations'
import { findReport } from '@/lib/data/reports'
import type { Reach } from '@/lib/policy/permissions'
import { reachOf } from '@/lib/policy/reach'
import type { ActionContext } from './define-action'

/** How a report's organisation lies to the actor's own; null when the report is not within his scope. */
export async function reportReach({ actor, scope }: Pick<ActionContext, 'actor' | 'scope'>, reportId: string): Promise<Reach | null> {
  const report = await findReport(scope, reportId)
  return report && reachOf(actor.organisation.id, report.organisation.path)
}

/** The same for an organisation. */
export async function organisationReach({ actor, scope }: Pick<ActionContext, 'actor' | 'scope'>, organisationId: string): Promise<Reach | null> {
  const organisation = await findOrganisation(scope, organisationId)
  return organisation && reachOf(actor.organisation.id, organisation.path)
}

/** The same for the organisation of an account. */
export async function accountReach({ actor, scope }: Pick<ActionContext, 'actor' | 'scope'>, userId: string): Promise<Reach | null> {
  const account = await findAccount(scope, userId)
  return account && reachOf(actor.organisation.id, account.organisation.path)
}
