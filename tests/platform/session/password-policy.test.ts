import { describe, expect, test } from 'vitest'
import {
  longestLifeHours,
  mostRemembered,
  passwordAdvice,
  passwordPolicies,
  passwordPolicyIds,
} from '@/lib/platform/session/password-policy'

const { dengbao, asvs } = passwordPolicies

describe('the values', () => {
  test('of 等级保护', () => {
    expect(dengbao).toMatchObject({
      shortest: 10,
      kinds: 3,
      changeDays: 90,
      remembered: 5,
      attempts: 5,
      lockMinutes: 15,
      idleMinutes: 30,
      lifeHours: 12,
    })
  })

  test('of ASVS: length, no composition, no periodic change', () => {
    expect(asvs).toMatchObject({ shortest: 12, kinds: 0, changeDays: null, remembered: 0 })
  })

  test.each(passwordPolicyIds)('%s keeps what both standards allow', (id) => {
    const policy = passwordPolicies[id]
    expect(policy.shortest).toBeGreaterThanOrEqual(8)
    expect(policy.longest).toBe(128)
    // ASVS 4.0.3 V2.2.1: no more than 100 failed attempts an hour on one account.
    expect((policy.attempts * 60) / policy.lockMinutes).toBeLessThanOrEqual(100)
    expect(policy.idleMinutes).toBeLessThanOrEqual(30)
    expect(policy.lifeHours).toBeLessThanOrEqual(12)
    expect(policy.source).toMatch(/GB\/T 22239-2019|ASVS/)
  })
})

test('what is kept is enough for whatever policy comes next', () => {
  expect(mostRemembered).toBe(5)
  expect(longestLifeHours).toBe(12)
})

test('the advice says what the policy asks, and nothing that it does not', () => {
  expect(passwordAdvice(dengbao)).toBe(
    '至少 10 个字符；大写字母、小写字母、数字、其他字符中至少有 3 种；不能包含用户名或单位名称，不能是常见密码；不能与最近 5 次用过的相同；90 天后须再次更换。',
  )
  expect(passwordAdvice(asvs)).toBe(
    '至少 12 个字符；可以用几个不相干的词组成，便于记住；不能包含用户名或单位名称，不能是常见密码。',
  )
})
