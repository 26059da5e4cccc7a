import { findByCode, type OrganisationFields, updateOrganisation } from '@/lib/features/organisation/data/organisations'
import {
  abolished,
  changeTree,
  differences,
  nothingToChange,
  type OrganisationChanging,
} from '@/lib/features/organisation/organisation-change'
import { accept, type Result, refuse } from '@/lib/std/result'

/** What an organisation is, besides its names and its place. */
export type OrganisationTraits = Pick<
  OrganisationFields,
  'level' | 'kind' | 'verticallyLed' | 'code' | 'reporting' | 'signOff'
>

/**
 * Changes level, kind, code and flags of an organisation (修改单位信息).
 * Refusals: `organisation.notFound`, `organisation.abolished`, `organisation.code` when another has the code, `organisation.unchanged`.
 */
export function changeOrganisation(
  by: OrganisationChanging,
  traits: Partial<OrganisationTraits>,
): Promise<Result<null>> {
  return changeTree(by, 'change', null, async (tx, organisation) => {
    if (organisation.abolishedAt) return abolished(organisation.name)
    const changed = differences<OrganisationTraits>(organisation, traits)
    if (!changed) return nothingToChange
    const holder = changed.after.code ? await findByCode(tx, changed.after.code) : null
    if (holder) return refuse('organisation.code', `编码 ${changed.after.code} 已由“${holder.name}”使用`)
    await updateOrganisation(tx, organisation.id, changed.after)
    return accept(changed)
  })
}
