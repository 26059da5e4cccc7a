import { countChildren, releaseClaimsBelow, updateOrganisation } from '@/lib/features/organisation/data/organisations'
import { changeTree, nothingToChange, type OrganisationChanging } from '@/lib/features/organisation/organisation-change'
import { accept, type Result, refuse } from '@/lib/std/result'

/**
 * Marks an organisation as no longer existing (撤销). Its reports and its history stay; nothing new is asked of it.
 * Refusals: `organisation.notFound`, `organisation.unchanged`, `organisation.children`, `organisation.top`, `organisation.reason`.
 */
export function abolishOrganisation(by: OrganisationChanging, reason: string): Promise<Result<null>> {
  return changeTree(by, 'abolish', reason, async (tx, organisation) => {
    if (organisation.abolishedAt) return nothingToChange
    if (organisation.parentId === null)
      return refuse('organisation.top', `“${organisation.name}”没有上级单位，不能撤销`)
    const children = await countChildren(tx, organisation.id)
    if (children > 0)
      return refuse('organisation.children', `“${organisation.name}”下面还有 ${children} 个单位，请先把它们划转到别处`)
    await releaseClaimsBelow(tx, [organisation.path])
    await updateOrganisation(tx, organisation.id, { abolishedAt: by.now })
    return accept({ before: { abolishedAt: null }, after: { abolishedAt: by.now.toISOString() } })
  })
}
