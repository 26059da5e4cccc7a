import { Prisma } from '@/lib/platform/database/generated/client'
import type { Extent, Scope } from './scope'

/** The organisations of an extent, as a condition on a table or alias `unit`. */
export function unitsWithin(extent: Extent): Prisma.Sql {
  switch (extent.kind) {
    case 'none':
      return Prisma.sql`FALSE`
    case 'own':
      return Prisma.sql`unit.id = ${extent.organisationId}`
    case 'below':
      return Prisma.sql`starts_with(unit.path, ${extent.path})`
    case 'all':
      return Prisma.sql`TRUE`
  }
}

/** The reports of a scope, as a condition on `report` and its `unit`; the same as reportsWithin in scope.ts. */
export const reportsWithinSql = (scope: Scope): Prisma.Sql =>
  Prisma.sql`report.practice = ${scope.practice} AND ${unitsWithin(scope.reports)}`
