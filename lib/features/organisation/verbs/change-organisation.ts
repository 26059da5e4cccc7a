import { findByCode, type OrganisationFields, updateOrganisation } from '@/lib/features/organisation/data/organisations'
import {
  abolished,
  changeTree,
  differences,
  inTheTree,
  nothingToChange,
} from '@/lib/features/organisation/organisation-change'
import { traitsInput } from '@/lib/features/organisation/organisation-input'
import { defineVerb } from '@/lib/platform/doors/define-verb'
import { accept, refuse } from '@/lib/std/result'

/** What an organisation is, besides its names and its place. */
export type OrganisationTraits = Pick<
  OrganisationFields,
  'level' | 'kind' | 'verticallyLed' | 'code' | 'reporting' | 'signOff'
>

/**
 * Changes level, kind, code and flags of an organisation (修改单位信息).
 * Refusals: `organisation.abolished`, `organisation.code` when another has the code, `organisation.unchanged`.
 */
export const changeOrganisationVerb = defineVerb({
  ...inTheTree,
  name: 'changeOrganisation',
  input: traitsInput,
  run: async (work, { organisationId: _, ...traits }) =>
    changeTree(work, 'change', null, async () => {
      const { tx, organisation } = work
      if (organisation.abolishedAt) return abolished(organisation.name)
      const changed = differences<OrganisationTraits>(organisation, traits)
      if (!changed) return nothingToChange
      const holder = changed.after.code ? await findByCode(tx, changed.after.code) : null
      if (holder) return refuse('organisation.code', `编码 ${changed.after.code} 已由“${holder.name}”使用`)
      await updateOrganisation(tx, organisation.id, changed.after)
      return accept(changed)
    }),
})
