import { expect, test } from 'vitest'
import { hashPassword, verifyPassword } from '@/lib/features/account/password-hash'

/** Made by better-auth 1.7.7 of “Correct horse battery 9 全角Ａ”: such hashes stand in the databases of offices. */
const earlier =
  '0e997e4b457614cfa1f598b497e8077b:c0834f7fdd6aef787e28b47447043507334a47a1bea0bb3411d3ef8323ec935db3416fc660bdfb0e25b954c8b1d4375bf8e2f12a12341e10da3c5c37cfbdb4fd'

test('a hash that the sign-in library made still opens, in whatever form the characters are typed', async () => {
  expect(await verifyPassword(earlier, 'Correct horse battery 9 全角Ａ')).toBe(true)
  expect(await verifyPassword(earlier, 'Correct horse battery 9 全角A')).toBe(true)
  expect(await verifyPassword(earlier, 'Correct horse battery 9 全角B')).toBe(false)
})

test('a password opens its own hash and no other; two hashes of it differ', async () => {
  const [one, two] = [await hashPassword('长春 horse'), await hashPassword('长春 horse')]
  expect(one).toMatch(/^[0-9a-f]{32}:[0-9a-f]{128}$/)
  expect(one).not.toBe(two)
  expect(await verifyPassword(two, '长春 horse')).toBe(true)
  expect(await verifyPassword(two, '长春 horses')).toBe(false)
  expect(await verifyPassword(two, '')).toBe(false)
})

test.each([null, '', 'ab', 'ab:', ':ab', 'ab:cd', 'ab:xyz'])('nothing opens the hash %j', async (hash) => {
  expect(await verifyPassword(hash, '')).toBe(false)
  expect(await verifyPassword(hash, 'password')).toBe(false)
})

test('a text of more than 1,024 characters is not looked at', async () => {
  const long = 'x'.repeat(1025)
  expect(await verifyPassword(await hashPassword(long), long)).toBe(false)
})
