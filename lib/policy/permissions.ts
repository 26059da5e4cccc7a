/** Roles (GLOSSARY 6); the last three are the three administrators kept apart (三员分立). */
export const roles = ['author', 'approver', 'reviewer', 'systemAdministrator', 'securityAdministrator', 'auditAdministrator'] as const
export type Role = (typeof roles)[number]

export const permissions = [
  'report.read',
  'report.create',
  'report.edit',
  'report.render',
  'finding.decide',
  'waiver.request',
  'waiver.answer',
  'organisation.read',
  'organisation.manage',
  'account.manage',
  'policy.manage',
  'audit.read',
] as const
export type Permission = (typeof permissions)[number]

/** How an organisation lies to the actor's own: his own, below his own in the tree, or neither. */
export const reaches = ['own', 'below', 'none'] as const
export type Reach = (typeof reaches)[number]

const anywhere: readonly Reach[] = reaches
const own: readonly Reach[] = ['own']
const below: readonly Reach[] = ['below']
const ownAndBelow: readonly Reach[] = ['own', 'below']

/**
 * Who may do what where. A reviewer never edits an agency's figures; the system administrator sees no report. A waiver (豁免) is asked for by an
 * agency's responsible person and answered at the level above, never in the same organisation.
 */
const table: Record<Role, Partial<Record<Permission, readonly Reach[]>>> = {
  author: { 'report.read': own, 'report.create': own, 'report.edit': own, 'report.render': own, 'finding.decide': own, 'organisation.read': own },
  approver: { 'report.read': own, 'report.render': own, 'waiver.request': own, 'organisation.read': own },
  reviewer: { 'report.read': ownAndBelow, 'report.render': ownAndBelow, 'waiver.answer': below, 'organisation.read': ownAndBelow },
  systemAdministrator: { 'organisation.read': anywhere, 'organisation.manage': anywhere, 'account.manage': anywhere },
  securityAdministrator: { 'organisation.read': anywhere, 'policy.manage': anywhere },
  auditAdministrator: { 'report.read': anywhere, 'report.render': anywhere, 'organisation.read': anywhere, 'audit.read': anywhere },
}

/** The part of an actor that permissions depend on. */
export interface Actor {
  role: Role
  /** Until he has chosen his own password he may do nothing else. */
  mustChangePassword: boolean
}

/** Whether `actor` may do this to something that belongs to an organisation within `reach`. Asked by button and server alike. */
export function can(actor: Actor, permission: Permission, subject: { reach: Reach }): boolean {
  if (actor.mustChangePassword) return false
  return table[actor.role][permission]?.includes(subject.reach) ?? false
}
