import { describe, expect, test } from 'vitest'
import { type Role, roles } from '@/lib/platform/permissions'
import {
  administratorRoles,
  demandsSecondFactor,
  initialSecurityPolicy,
  isAdministrator,
  type SecondFactorDemand,
  secondFactorDemandNames,
  secondFactorDemands,
  securityPolicySchema,
} from '@/lib/platform/session/security-policy'

describe('who must have a second factor', () => {
  const demanded: Record<SecondFactorDemand, readonly Role[]> = {
    nobody: [],
    administrators: ['systemAdministrator', 'securityAdministrator', 'auditAdministrator'],
    everyone: roles,
  }
  test.each(secondFactorDemands)('%s', (secondFactor) => {
    expect(roles.filter((role) => demandsSecondFactor({ passwords: 'asvs', secondFactor }, role))).toEqual(
      demanded[secondFactor],
    )
    expect(secondFactorDemandNames[secondFactor]).not.toBe('')
  })
})

test('the administrators are three', () => {
  expect(roles.filter(isAdministrator)).toEqual([...administratorRoles])
})

describe('what is stored', () => {
  test('is read back', () =>
    expect(securityPolicySchema.parse(initialSecurityPolicy)).toEqual({ passwords: 'dengbao', secondFactor: 'nobody' }))

  test.each([
    null,
    {},
    { passwords: 'none', secondFactor: 'nobody' },
    { passwords: 'asvs' },
    { passwords: 'asvs', secondFactor: 'nobody', attempts: 1000 },
  ])('is not %j', (value) => {
    expect(securityPolicySchema.safeParse(value).success).toBe(false)
  })
})
