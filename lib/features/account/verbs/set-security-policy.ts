import { z } from 'zod'
import { defineVerb } from '@/lib/platform/doors/define-verb'
import { ownOrganisation } from '@/lib/platform/doors/target'
import { passwordPolicyIds } from '@/lib/platform/session/password-policy'
import { secondFactorDemands } from '@/lib/platform/session/security-policy'
import { lockSecurityPolicy, storeSecurityPolicy } from '@/lib/platform/session/settings'
import { refuse } from '@/lib/std/result'

const policy = {
  passwords: z.enum(passwordPolicyIds).describe('密码策略'),
  secondFactor: z.enum(secondFactorDemands).describe('动态验证码'),
}

/**
 * Puts a security policy (安全策略) in force for the whole installation, from the next request on. Passwords in use
 * stay good until they are changed or too old for it. Refusal: `policy.unchanged` (a second click).
 */
export const setSecurityPolicyVerb = defineVerb({
  name: 'setSecurityPolicy',
  on: ownOrganisation,
  may: 'policy.manage',
  input: policy,
  event: { from: z.strictObject(policy).describe('由'), to: z.strictObject(policy).describe('到') },
  run: async ({ tx, actor, now }, wanted) => {
    const before = await lockSecurityPolicy(tx)
    if (before.passwords === wanted.passwords && before.secondFactor === wanted.secondFactor)
      return refuse('policy.unchanged', '没有改动，现行的就是这个策略。')
    await storeSecurityPolicy(tx, wanted, { byId: actor.userId, at: now })
    return { value: null, event: { from: { ...before }, to: { ...wanted } } }
  },
})
