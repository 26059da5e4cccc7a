import { findOrganisation, updateOrganisation } from '@/lib/features/organisation/data/organisations'
import { changeTree, nothingToChange, type OrganisationChanging } from '@/lib/features/organisation/organisation-change'
import { accept, type Result, refuse } from '@/lib/std/result'

/** Takes back that an organisation was abolished (恢复). Refusals: `organisation.notFound`, `organisation.unchanged`, `organisation.abolished` when its parent is. */
export function restoreOrganisation(by: OrganisationChanging, reason: string): Promise<Result<null>> {
  return changeTree(by, 'restore', reason, async (tx, organisation) => {
    if (!organisation.abolishedAt) return nothingToChange
    const parent = organisation.parentId === null ? null : await findOrganisation(by.scope, organisation.parentId, tx)
    if (parent?.abolishedAt)
      return refuse('organisation.abolished', `它的上级单位“${parent.name}”已经撤销，请先恢复上级单位`)
    await updateOrganisation(tx, organisation.id, { abolishedAt: null })
    return accept({ before: { abolishedAt: organisation.abolishedAt.toISOString() }, after: { abolishedAt: null } })
  })
}
