import type { Role } from '@/lib/platform/permissions'
import type { Extent, Scope } from '@/lib/platform/scope'
import type { SessionActor } from './actor'

type Kind = Extent['kind']

const extents: Record<Role, { reports: Kind; organisations: Kind }> = {
  author: { reports: 'own', organisations: 'own' },
  approver: { reports: 'own', organisations: 'own' },
  reviewer: { reports: 'below', organisations: 'below' },
  systemAdministrator: { reports: 'none', organisations: 'all' },
  securityAdministrator: { reports: 'none', organisations: 'all' },
  auditAdministrator: { reports: 'all', organisations: 'all' },
}

function extent(kind: Kind, { id, path }: { id: string; path: string }): Extent {
  if (kind === 'own') return { kind, organisationId: id }
  if (kind === 'below') return { kind, path }
  return { kind }
}

/**
 * What a signed-in person can see. The only place that makes a Scope.
 * @returns null for a person who must change his password or set up a second factor first: without a scope no query can
 * be asked
 */
export function scopeOf(
  actor: Pick<SessionActor, 'role' | 'organisation' | 'mustChangePassword'> & {
    practice?: boolean
    mustEnrol?: boolean
  },
): Scope | null {
  if (actor.mustChangePassword || actor.mustEnrol) return null
  const kinds = extents[actor.role]
  return {
    reports: extent(kinds.reports, actor.organisation),
    organisations: extent(kinds.organisations, actor.organisation),
    practice: actor.practice ?? false,
  } as Scope
}
