import type { Prisma } from './generated/client'

declare const brand: unique symbol

/** A set of organisations: none, one, one with everything below it (by its path), or all. */
export type Extent =
  | { readonly kind: 'none' }
  | { readonly kind: 'own'; readonly organisationId: string }
  | { readonly kind: 'below'; readonly path: string }
  | { readonly kind: 'all' }

/**
 * What the asking person can see; everything else does not exist for him. Only lib/session makes one, from a signed-in actor.
 */
export interface Scope {
  /** Organisations whose reports he sees. */
  readonly reports: Extent
  /** Organisations that he sees themselves. */
  readonly organisations: Extent
  readonly [brand]: true
}

/** The organisations of an extent, as a condition. */
export function within(extent: Extent): Prisma.OrganisationWhereInput {
  switch (extent.kind) {
    case 'none':
      return { id: { in: [] } }
    case 'own':
      return { id: extent.organisationId }
    case 'below':
      return { path: { startsWith: extent.path } }
    case 'all':
      return {}
  }
}
