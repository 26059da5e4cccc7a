import { describe, expect, test } from 'vitest'
import { can, type Permission, permissions, type Role, reaches, roles } from '@/lib/platform/permissions'

// Every cell of the matrix: for each permission the roles that have it and the reaches in which; o = own, t = own and
// topmost, b = below, n = none. A role that is not named has none.
const matrix: Record<Permission, Partial<Record<Role, string>>> = {
  'report.read': { author: 'ot', approver: 'ot', reviewer: 'otb', auditAdministrator: 'otbn' },
  'report.create': { author: 'ot' },
  'report.edit': { author: 'ot' },
  'report.render': { author: 'ot', approver: 'ot', reviewer: 'otb', auditAdministrator: 'otbn' },
  'finding.decide': { author: 'ot' },
  'waiver.request': { approver: 'ot' },
  'waiver.answer': { reviewer: 'b' },
  'report.signOff': { approver: 'ot' },
  'report.submit': { author: 'ot' },
  'report.correct': { author: 'ot' },
  'report.review': { reviewer: 'tb' },
  'note.answer': { author: 'ot' },
  'scan.manage': { author: 'ot' },
  'report.publish': { reviewer: 'tb' },
  'address.record': { author: 'ot', reviewer: 'tb' },
  'unit.remind': { reviewer: 'tb' },
  'rule.set': { reviewer: 'otb', systemAdministrator: 'otbn' },
  'view.manage': { reviewer: 'ot' },
  'notice.read': { author: 'ot', approver: 'ot' },
  'practice.enter': { author: 'ot', approver: 'ot', reviewer: 'ot', auditAdministrator: 'ot' },
  'organisation.read': {
    author: 'ot',
    approver: 'ot',
    reviewer: 'otb',
    systemAdministrator: 'otbn',
    securityAdministrator: 'otbn',
    auditAdministrator: 'otbn',
  },
  'organisation.manage': { systemAdministrator: 'otbn' },
  'season.manage': { systemAdministrator: 'otbn' },
  'account.manage': { systemAdministrator: 'otbn' },
  'mail.manage': { systemAdministrator: 'otbn' },
  'policy.manage': { securityAdministrator: 'otbn' },
  'audit.read': { auditAdministrator: 'otbn' },
}

describe.each(permissions)('%s', (permission) => {
  test.each(roles)('%s', (role) => {
    const allowed = reaches.filter((reach) => can({ role, mustChangePassword: false }, permission, { reach }))
    expect(allowed.map((reach) => reach[0]).join('')).toBe(matrix[permission][role] ?? '')
  })
})

test('who must change his password may do nothing', () => {
  const allowed = roles.flatMap((role) =>
    permissions.flatMap((permission) =>
      reaches.filter((reach) => can({ role, mustChangePassword: true }, permission, { reach })),
    ),
  )
  expect(allowed).toEqual([])
})
