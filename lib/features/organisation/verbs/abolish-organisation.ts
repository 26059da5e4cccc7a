import { countChildren, releaseClaimsBelow, updateOrganisation } from '@/lib/features/organisation/data/organisations'
import { changeTree, inTheTree, nothingToChange, typedReason } from '@/lib/features/organisation/organisation-change'
import { defineVerb } from '@/lib/platform/doors/define-verb'
import { accept, refuse } from '@/lib/std/result'

/**
 * Marks an organisation as no longer existing (撤销). Its reports and its history stay; nothing new is asked of it.
 * Refusals: `organisation.unchanged`, `organisation.children`, `organisation.top`, `organisation.reason`.
 */
export const abolishOrganisationVerb = defineVerb({
  ...inTheTree,
  name: 'abolishOrganisation',
  input: typedReason,
  run: async (work, { reason }) =>
    changeTree(work, 'abolish', reason, async () => {
      const { tx, now, organisation } = work
      if (organisation.abolishedAt) return nothingToChange
      if (organisation.parentId === null)
        return refuse('organisation.top', `“${organisation.name}”没有上级单位，不能撤销`)
      const children = await countChildren(tx, organisation.id)
      if (children > 0)
        return refuse(
          'organisation.children',
          `“${organisation.name}”下面还有 ${children} 个单位，请先把它们划转到别处`,
        )
      await releaseClaimsBelow(tx, [organisation.path])
      await updateOrganisation(tx, organisation.id, { abolishedAt: now })
      return accept({ before: { abolishedAt: null }, after: { abolishedAt: now.toISOString() } })
    }),
})
