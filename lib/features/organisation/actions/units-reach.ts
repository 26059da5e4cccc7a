import 'server-only'
import { z } from 'zod'
import { listOrganisations } from '@/lib/features/organisation/data/organisations'
import type { ActionContext } from '@/lib/platform/doors/define-action'
import { can, type Reach } from '@/lib/platform/permissions'
import { reachOf } from '@/lib/platform/reach'

/** Many units of one year, as many as a reviewer has in one list: a city with its counties has some thousands. */
export const unitsInput = z.strictObject({
  year: z.int().min(2000).max(2100),
  unitIds: z.array(z.string().min(1).max(64)).min(1).max(10_000),
})

/**
 * How the units to be reminded lie to the actor's own: as one that he supervises, if there is any; the verb asks each of them again and leaves the others
 * out. Null when none is within his scope.
 */
export async function unitsReach(
  { actor, scope }: Pick<ActionContext, 'actor' | 'scope'>,
  { unitIds }: z.infer<typeof unitsInput>,
): Promise<Reach | null> {
  const reaches = (await listOrganisations(scope, { ids: unitIds })).map(({ path }) =>
    reachOf(actor.organisation.id, path),
  )
  return reaches.find((reach) => can(actor, 'unit.remind', { reach })) ?? reaches[0] ?? null
}
