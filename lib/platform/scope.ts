import type { Prisma } from './database/generated/client'

declare const brand: unique symbol

/** A set of organisations: none, one, one with everything below it (by its path), or all. */
export type Extent =
  | { readonly kind: 'none' }
  | { readonly kind: 'own'; readonly organisationId: string }
  | { readonly kind: 'below'; readonly path: string }
  | { readonly kind: 'all' }

/**
 * What the asking person can see; everything else does not exist for him. Only lib/session makes one, from a signed-in
 * actor.
 */
export interface Scope {
  /** Organisations whose reports he sees. */
  readonly reports: Extent
  /** Organisations that he sees themselves. */
  readonly organisations: Extent
  /** Whether he works in the practice season (演练): then he sees practice reports and no others. */
  readonly practice: boolean
  readonly [brand]: true
}

/**
 * The reports of a scope, as a condition. Every query of reports asks it, so practice and the real season never meet.
 */
export const reportsWithin = (scope: Scope): Prisma.ReportWhereInput => ({
  practice: scope.practice,
  organisation: within(scope.reports),
})

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
