import 'server-only'
import { findOrganisation } from '@/lib/features/organisation/data/organisations'
import type { ActionContext } from '@/lib/platform/doors/guard'
import type { Reach } from '@/lib/platform/permissions'
import { reachOf } from '@/lib/platform/reach'

/** How an organisation lies to the actor's own; null when it is not within his scope. */
export async function organisationReach(
  { actor, scope }: Pick<ActionContext, 'actor' | 'scope'>,
  organisationId: string,
): Promise<Reach | null> {
  const organisation = await findOrganisation(scope, organisationId)
  return organisation && reachOf(actor.organisation.id, organisation.path)
}
