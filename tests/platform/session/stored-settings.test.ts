import { expect, test } from 'vitest'
import { storedRetentionSchema } from '@/lib/features/audit/data/retention'
import { storedPolicySchema } from '@/lib/platform/session/security-policy'
import { tagged } from '@/lib/std/stored-json'
import settings from '../../fixtures/stored/settings.json'

test('the settings of a database of November 2026 are read', () => {
  const policy = settings['security.policy']
  expect(storedPolicySchema.parse(policy)).toEqual(policy)
  expect(storedPolicySchema.parse(tagged(policy))).toEqual(policy)
  expect(storedPolicySchema.safeParse({ ...policy, form: 2 }).success).toBe(false)
  expect(storedRetentionSchema.parse(settings['audit.retentionMonths'])).toBe(36)
})
