import { z } from 'zod'
import { listOrganisations } from '@/lib/features/organisation/data/organisations'
import type { Connection } from '@/lib/platform/database/client'
import { notFound } from '@/lib/platform/doors/refusals'
import { type By, ownOrganisation, type Target } from '@/lib/platform/doors/target'
import { can, type Reach } from '@/lib/platform/permissions'
import { reachOf } from '@/lib/platform/reach'

/** Many units of one year, as many as a reviewer has in one list: a city with its counties has some thousands. */
const key = {
  year: z.int().min(2000).max(2100),
  unitIds: z.array(z.string().min(1).max(64)).min(1).max(10_000),
}

export const unitsInput = z.strictObject(key)

/**
 * How the units to be reminded lie to the actor's own: as one that they supervise, if there is any; the verb asks each
 * of them again and leaves the others out. Null when none is within their scope.
 */
export async function unitsReach(
  { actor, scope }: Pick<By, 'actor' | 'scope'>,
  { unitIds }: z.infer<typeof unitsInput>,
  connection?: Connection,
): Promise<Reach | null> {
  const seen = await listOrganisations(scope, { ids: unitIds }, connection)
  const reaches = seen.map(({ path }) => reachOf(actor.organisation.id, path))
  return reaches.find((reach) => can(actor, 'unit.remind', { reach })) ?? reaches[0] ?? null
}

/** The units as the target of a reminder; its event is the department's. */
export const unitsToRemind: Target<typeof key, { readonly nearest: Reach }> = {
  key,
  notFound,
  hold: async (tx, by, input) => {
    const nearest = await unitsReach(by, input, tx)
    return nearest && { nearest }
  },
  reach: (_, { nearest }) => nearest,
  about: ownOrganisation.about,
}
