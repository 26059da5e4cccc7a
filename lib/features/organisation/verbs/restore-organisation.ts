import { findOrganisation, updateOrganisation } from '@/lib/features/organisation/data/organisations'
import { changeTree, inTheTree, nothingToChange, typedReason } from '@/lib/features/organisation/organisation-change'
import { defineVerb } from '@/lib/platform/doors/define-verb'
import { accept, refuse } from '@/lib/std/result'

/**
 * Takes back that an organisation was abolished (恢复). Refusals: `organisation.unchanged`, `organisation.abolished`
 * when its parent is, `organisation.reason`.
 */
export const restoreOrganisationVerb = defineVerb({
  ...inTheTree,
  name: 'restoreOrganisation',
  input: typedReason,
  run: async (work, { reason }) =>
    changeTree(work, 'restore', reason, async () => {
      const { tx, scope, organisation } = work
      if (!organisation.abolishedAt) return nothingToChange
      const parent = organisation.parentId === null ? null : await findOrganisation(scope, organisation.parentId, tx)
      if (parent?.abolishedAt)
        return refuse('organisation.abolished', `它的上级单位“${parent.name}”已经撤销，请先恢复上级单位`)
      await updateOrganisation(tx, organisation.id, { abolishedAt: null })
      return accept({ before: { abolishedAt: organisation.abolishedAt.toISOString() }, after: { abolishedAt: null } })
    }),
})
