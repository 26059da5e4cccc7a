import { z } from 'zod'
import { findOrganisation, lockTree, type Organisation } from '@/lib/features/organisation/data/organisations'
import type { Target } from '@/lib/platform/doors/target'
import { reachOf } from '@/lib/platform/reach'
import { refuse } from '@/lib/std/result'

export const noOrganisation = refuse('organisation.notFound', '没有找到这个单位，请刷新页面')

/** An organisation within the scope; others are kept from the whole tree until the transaction ends. */
export interface HeldOrganisation {
  readonly organisation: Organisation
}

const key = { organisationId: z.uuid() }

const common = {
  key,
  notFound: noOrganisation,
  reach: ({ actor }, { organisation }) => reachOf(actor.organisation.id, organisation.path),
  about: (_, { organisation }) => ({ organisationId: organisation.id }),
} satisfies Omit<Target<typeof key, HeldOrganisation>, 'hold'>

/** For verbs about the organisation that leave the tree as it is. */
export const organisationInScope: Target<typeof key, HeldOrganisation> = {
  ...common,
  hold: async (tx, { scope }, { organisationId }) => {
    const organisation = await findOrganisation(scope, organisationId, tx)
    return organisation && { organisation }
  },
}

/** For verbs that change the tree. */
export const organisationInTree: Target<typeof key, HeldOrganisation> = {
  ...common,
  hold: async (tx, by, input) => {
    await lockTree(tx)
    return organisationInScope.hold(tx, by, input)
  },
}

/** The parent of an organisation to be made. */
export const parentInTree: Target<{ parentId: z.ZodUUID }, { readonly parent: Organisation }> = {
  key: { parentId: z.uuid() },
  notFound: refuse('organisation.notFound', '没有找到所选的上级单位'),
  hold: async (tx, { scope }, { parentId }) => {
    await lockTree(tx)
    const parent = await findOrganisation(scope, parentId, tx)
    return parent && { parent }
  },
  reach: ({ actor }, { parent }) => reachOf(actor.organisation.id, parent.path),
  about: (_, { parent }) => ({ organisationId: parent.id }),
}
