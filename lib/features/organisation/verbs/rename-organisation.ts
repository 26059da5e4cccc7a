import { findTwin, type OrganisationFields, updateOrganisation } from '@/lib/features/organisation/data/organisations'
import {
  abolished,
  changeTree,
  differences,
  inTheTree,
  nothingToChange,
  typedReason,
} from '@/lib/features/organisation/organisation-change'
import { longestName } from '@/lib/features/organisation/policy/organisation-words'
import { defineVerb } from '@/lib/platform/doors/define-verb'
import { nameInput } from '@/lib/platform/doors/name-input'
import { accept, refuse } from '@/lib/std/result'

type OrganisationNames = Pick<OrganisationFields, 'name' | 'shortName'>

/**
 * Gives an organisation another name (更名). Reports that were handed in keep the name they were handed in under; its
 * public address stays. Refusals: `organisation.abolished`, `organisation.name`, `organisation.unchanged`,
 * `organisation.reason`.
 */
export const renameOrganisationVerb = defineVerb({
  ...inTheTree,
  name: 'renameOrganisation',
  input: { name: nameInput(longestName), shortName: nameInput(longestName), ...typedReason },
  run: async (work, { name, shortName, reason }) =>
    changeTree(work, 'rename', reason, async () => {
      const { tx, organisation } = work
      if (organisation.abolishedAt) return abolished(organisation.name)
      const changed = differences<OrganisationNames>(organisation, { name, shortName })
      if (!changed) return nothingToChange
      if (await findTwin(tx, organisation.parentId, name, organisation.id))
        return refuse('organisation.name', `同一上级单位下面已有“${name}”`)
      await updateOrganisation(tx, organisation.id, changed.after)
      return accept(changed)
    }),
})
