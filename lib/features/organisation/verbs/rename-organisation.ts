import { findTwin, updateOrganisation } from '@/lib/features/organisation/data/organisations'
import {
  abolished,
  changeTree,
  differences,
  nothingToChange,
  type OrganisationChanging,
} from '@/lib/features/organisation/organisation-change'
import { accept, type Result, refuse } from '@/lib/std/result'

/**
 * Gives an organisation another name (更名). Reports that were handed in keep the name they were handed in under; its public address stays.
 * Refusals: `organisation.notFound`, `organisation.abolished`, `organisation.name`, `organisation.unchanged`, `organisation.reason`.
 */
export function renameOrganisation(
  by: OrganisationChanging,
  names: { name: string; shortName: string },
  reason: string,
): Promise<Result<null>> {
  return changeTree(by, 'rename', reason, async (tx, organisation) => {
    if (organisation.abolishedAt) return abolished(organisation.name)
    const changed = differences(organisation, names)
    if (!changed) return nothingToChange
    if (await findTwin(tx, organisation.parentId, names.name, organisation.id))
      return refuse('organisation.name', `同一上级单位下面已有“${names.name}”`)
    await updateOrganisation(tx, organisation.id, changed.after)
    return accept(changed)
  })
}
