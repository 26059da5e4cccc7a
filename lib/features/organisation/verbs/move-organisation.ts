import {
  findOrganisation,
  moveOrganisation as move,
  releaseClaimsBelow,
} from '@/lib/features/organisation/data/organisations'
import {
  abolished,
  changeTree,
  noOrganisation,
  nothingToChange,
  type OrganisationChanging,
} from '@/lib/features/organisation/organisation-change'
import { accept, type Result, refuse } from '@/lib/std/result'

/**
 * Puts an organisation, with everything below it, under another parent (划转). Its reports go along in whatever state they are: what was handed in is
 * now for the department above the new place to read, so claims on them are released.
 * Refusals: `organisation.notFound`, `organisation.abolished`, `organisation.circle`, `organisation.unchanged`, `organisation.reason`.
 */
export function moveOrganisation(by: OrganisationChanging, parentId: string, reason: string): Promise<Result<null>> {
  return changeTree(by, 'move', reason, async (tx, organisation) => {
    if (organisation.abolishedAt) return abolished(organisation.name)
    if (organisation.parentId === parentId) return nothingToChange
    const parent = await findOrganisation(by.scope, parentId, tx)
    if (!parent) return refuse('organisation.notFound', '没有找到所选的上级单位')
    if (parent.abolishedAt) return abolished(parent.name)
    if (parent.path.startsWith(organisation.path))
      return refuse('organisation.circle', `“${parent.name}”就在“${organisation.name}”下面，不能作它的上级单位`)
    const before = organisation.parentId === null ? null : await findOrganisation(by.scope, organisation.parentId, tx)
    const released = await releaseClaimsBelow(tx, [organisation.path])
    await move(tx, organisation.id, parentId)
    const moved = await findOrganisation(by.scope, organisation.id, tx)
    if (!moved) return noOrganisation
    return accept({
      before: { parentId: organisation.parentId, parent: before?.name ?? '', path: organisation.path },
      after: { parentId, parent: parent.name, path: moved.path },
      detail: { released },
    })
  })
}
