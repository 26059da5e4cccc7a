import { describe, expect, test } from 'vitest'
import { refusePassword, refuseUsername } from '@/lib/features/account/policy/password-rules'
import { passwordPolicies } from '@/lib/platform/session/password-policy'

const owner = { username: 'jiaoyu', organisation: { name: '云溪区教育局', shortName: '区教育局' } }
const { dengbao, asvs } = passwordPolicies

describe('under 等级保护', () => {
  test.each([
    ['password.tooShort', 'Ab3-defgh'],
    ['password.tooSimple', 'lanternriver77'],
    ['password.tooSimple', 'correct horse battery'],
    ['password.common', 'P@ssw0rd2026'],
    ['password.containsUsername', 'Bridge-jiaoYU-77'],
    ['password.containsOrganisation', 'Aa7云溪区教育局的人'],
    ['password.containsOrganisation', 'Aa7-区教育局-xyz'],
    ['password.tooLong', 'Abcd3-'.repeat(22)],
  ])('%s: %s', (code, password) => expect(refusePassword(password, owner, dengbao)).toMatchObject({ code }))

  test.each(['Lantern-77', 'lantern-river 7', '青山绿水常在Yx77', '𠮷𠮷青山绿水Ab1c'])('%s will do', (password) =>
    expect(refusePassword(password, owner, dengbao)).toBeNull(),
  )
})

describe('under ASVS', () => {
  test.each([
    ['password.tooShort', 'Lantern-77x'],
    ['password.common', 'administrator2026'],
    ['password.common', 'qwertyuiop12'],
    ['password.containsUsername', 'bridge jiaoyu lantern'],
  ])('%s: %s', (code, password) => expect(refusePassword(password, owner, asvs)).toMatchObject({ code }))

  test.each(['correct horse battery', 'lanternriverbridge', '床前看月光疑是地上霜举头', 'a b c d e f g'])(
    '%s will do',
    (password) => expect(refusePassword(password, owner, asvs)).toBeNull(),
  )
})

test.each([
  ['ab', false],
  ['dw0001', true],
  ['li.ming', true],
  ['.li', false],
  ['李明', false],
  ['x'.repeat(31), false],
])('user name %s: %s', (name, fits) => expect(refuseUsername(name) === null).toBe(fits))
