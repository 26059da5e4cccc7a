/** Roles (docs/glossary.md 6); the last three are the three administrators kept apart (三员分立). */
export const roles = [
  'author',
  'approver',
  'reviewer',
  'systemAdministrator',
  'securityAdministrator',
  'auditAdministrator',
] as const
export type Role = (typeof roles)[number]

export const permissions = [
  'report.read',
  'report.create',
  'report.edit',
  'report.render',
  'finding.decide',
  'waiver.request',
  'waiver.answer',
  'report.signOff',
  'report.submit',
  'report.correct',
  'report.review',
  'note.answer',
  'scan.manage',
  'report.publish',
  'address.record',
  'unit.remind',
  'rule.set',
  'view.manage',
  'notice.read',
  'practice.enter',
  'organisation.read',
  'organisation.manage',
  'season.manage',
  'account.manage',
  'mail.manage',
  'policy.manage',
  'audit.read',
] as const
export type Permission = (typeof permissions)[number]

/**
 * How an organisation lies to the actor's own: his own, his own with nobody above it in the tree, below his own, or
 * none of these. Only the topmost department reviews its own report: there is nobody else to do it.
 */
export const reaches = ['own', 'top', 'below', 'none'] as const
export type Reach = (typeof reaches)[number]

const anywhere: readonly Reach[] = reaches
const own: readonly Reach[] = ['own', 'top']
const below: readonly Reach[] = ['below']
const supervised: readonly Reach[] = ['below', 'top']
const ownAndBelow: readonly Reach[] = ['own', 'top', 'below']

/**
 * Who may do what where. A reviewer never edits an agency's figures; the system administrator sees no report. A waiver
 * (豁免) is asked for by an agency's responsible person and answered at the level above, never in the same
 * organisation.
 */
const table: Record<Role, Partial<Record<Permission, readonly Reach[]>>> = {
  author: {
    'report.read': own,
    'report.create': own,
    'report.edit': own,
    'report.render': own,
    'finding.decide': own,
    'report.submit': own,
    'report.correct': own,
    'note.answer': own,
    'scan.manage': own,
    'address.record': own,
    'notice.read': own,
    'practice.enter': own,
    'organisation.read': own,
  },
  approver: {
    'report.read': own,
    'report.render': own,
    'waiver.request': own,
    'report.signOff': own,
    'notice.read': own,
    'practice.enter': own,
    'organisation.read': own,
  },
  reviewer: {
    'report.read': ownAndBelow,
    'report.render': ownAndBelow,
    'waiver.answer': below,
    'report.review': supervised,
    'report.publish': supervised,
    'address.record': supervised,
    'unit.remind': supervised,
    'rule.set': ownAndBelow,
    'view.manage': own,
    'practice.enter': own,
    'organisation.read': ownAndBelow,
  },
  systemAdministrator: {
    'organisation.read': anywhere,
    'organisation.manage': anywhere,
    'season.manage': anywhere,
    'rule.set': anywhere,
    'account.manage': anywhere,
    'mail.manage': anywhere,
  },
  securityAdministrator: { 'organisation.read': anywhere, 'policy.manage': anywhere },
  auditAdministrator: {
    'report.read': anywhere,
    'report.render': anywhere,
    'organisation.read': anywhere,
    'practice.enter': own,
    'audit.read': anywhere,
  },
}

/** The part of an actor that permissions depend on. */
export interface Actor {
  role: Role
  /** Until he has chosen his own password he may do nothing else. */
  mustChangePassword: boolean
}

/**
 * Whether `actor` may do this to something that belongs to an organisation within `reach`. Asked by button and server
 * alike.
 */
export function can(actor: Actor, permission: Permission, subject: { reach: Reach }): boolean {
  if (actor.mustChangePassword) return false
  return table[actor.role][permission]?.includes(subject.reach) ?? false
}
