import { z } from 'zod'
import {
  findOrganisation,
  moveOrganisation as putBelow,
  releaseClaimsBelow,
} from '@/lib/features/organisation/data/organisations'
import {
  abolished,
  changeTree,
  inTheTree,
  nothingToChange,
  typedReason,
} from '@/lib/features/organisation/organisation-change'
import { noOrganisation } from '@/lib/features/organisation/organisation-target'
import { defineVerb } from '@/lib/platform/doors/define-verb'
import { accept, refuse } from '@/lib/std/result'

/**
 * Puts an organisation, with everything below it, under another parent (划转). Its reports go along in whatever state
 * they are: what was handed in is now for the department above the new place to read, so claims on them are released.
 * Refusals: `organisation.notFound`, `organisation.abolished`, `organisation.circle`, `organisation.unchanged`,
 * `organisation.reason`.
 */
export const moveOrganisationVerb = defineVerb({
  ...inTheTree,
  name: 'moveOrganisation',
  input: { parentId: z.uuid(), ...typedReason },
  run: async (work, { parentId, reason }) =>
    changeTree(work, 'move', reason, async () => {
      const { tx, scope, organisation } = work
      if (organisation.abolishedAt) return abolished(organisation.name)
      if (organisation.parentId === parentId) return nothingToChange
      const parent = await findOrganisation(scope, parentId, tx)
      if (!parent) return refuse('organisation.notFound', '没有找到所选的上级单位')
      if (parent.abolishedAt) return abolished(parent.name)
      if (parent.path.startsWith(organisation.path))
        return refuse('organisation.circle', `“${parent.name}”就在“${organisation.name}”下面，不能作它的上级单位`)
      const before = organisation.parentId === null ? null : await findOrganisation(scope, organisation.parentId, tx)
      const released = await releaseClaimsBelow(tx, [organisation.path])
      await putBelow(tx, organisation.id, parentId)
      const moved = await findOrganisation(scope, organisation.id, tx)
      if (!moved) return noOrganisation
      return accept({
        before: { parentId: organisation.parentId, parent: before?.name ?? '', path: organisation.path },
        after: { parentId, parent: parent.name, path: moved.path },
        released,
      })
    }),
})
