import { describe, expect, test } from 'vitest'
import { can, permissions, reaches, roles, type Permission, type Role } from '@/lib/policy/permissions'

// Every cell of the matrix: for each permission and role the reaches that are allowed, o = own, b = below, n = neither.
const matrix: Record<Permission, Record<Role, string>> = {
  'report.read': {
    author: 'o', approver: 'o', reviewer: 'ob', systemAdministrator: '', securityAdministrator: '', auditAdministrator: 'obn',
  },
  'report.create': {
    author: 'o', approver: '', reviewer: '', systemAdministrator: '', securityAdministrator: '', auditAdministrator: '',
  },
  'report.edit': {
    author: 'o', approver: '', reviewer: '', systemAdministrator: '', securityAdministrator: '', auditAdministrator: '',
  },
  'report.render': {
    author: 'o', approver: 'o', reviewer: 'ob', systemAdministrator: '', securityAdministrator: '', auditAdministrator: 'obn',
  },
  'finding.decide': {
    author: 'o', approver: '', reviewer: '', systemAdministrator: '', securityAdministrator: '', auditAdministrator: '',
  },
  'waiver.request': {
    author: '', approver: 'o', reviewer: '', systemAdministrator: '', securityAdministrator: '', auditAdministrator: '',
  },
  'waiver.answer': {
    author: '', approver: '', reviewer: 'b', systemAdministrator: '', securityAdministrator: '', auditAdministrator: '',
  },
  'organisation.read': {
    author: 'o', approver: 'o', reviewer: 'ob', systemAdministrator: 'obn', securityAdministrator: 'obn', auditAdministrator: 'obn',
  },
  'organisation.manage': {
    author: '', approver: '', reviewer: '', systemAdministrator: 'obn', securityAdministrator: '', auditAdministrator: '',
  },
  'account.manage': {
    author: '', approver: '', reviewer: '', systemAdministrator: 'obn', securityAdministrator: '', auditAdministrator: '',
  },
  'policy.manage': {
    author: '', approver: '', reviewer: '', systemAdministrator: '', securityAdministrator: 'obn', auditAdministrator: '',
  },
  'audit.read': {
    author: '', approver: '', reviewer: '', systemAdministrator: '', securityAdministrator: '', auditAdministrator: 'obn',
  },
}

describe.each(permissions)('%s', (permission) => {
  test.each(roles)('%s', (role) => {
    const allowed = reaches.filter((reach) => can({ role, mustChangePassword: false }, permission, { reach }))
    expect(allowed.map((reach) => reach[0]).join('')).toBe(matrix[permission][role])
  })
})

test('who must change his password may do nothing', () => {
  const allowed = roles.flatMap((role) =>
    permissions.flatMap((permission) => reaches.filter((reach) => can({ role, mustChangePassword: true }, permission, { reach }))),
  )
  expect(allowed).toEqual([])
})
