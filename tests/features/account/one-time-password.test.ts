import { expect, test } from 'vitest'
import { oneTimePassword } from '@/lib/features/account/one-time-password'
import { refusePassword } from '@/lib/features/account/policy/password-rules'
import { passwordPolicies } from '@/lib/platform/session/password-policy'

test('one-time passwords are legible, differ, and are accepted as passwords', () => {
  const made = Array.from({ length: 200 }, oneTimePassword)
  for (const password of made) {
    expect(password).toMatch(/^([a-hjkmnp-z2-9]{4}-){2}[a-hjkmnp-z2-9]{4}$/)
    expect(
      refusePassword(
        password,
        { username: 'administrator', organisation: { name: '云溪区教育局', shortName: '区教育局' } },
        passwordPolicies.asvs,
      ),
    ).toBeNull()
  }
  expect(new Set(made).size).toBe(200)
})
