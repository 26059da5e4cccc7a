import { afterEach, expect, test, vi } from 'vitest'
import { clientAddress } from '@/lib/platform/session/client-address'

afterEach(() => vi.unstubAllEnvs())
const forwarded = (value: string) => new Headers({ 'x-forwarded-for': value })

test('a forwarded address that nobody has checked counts for nothing', () => {
  vi.stubEnv('OGI_CLIENT_ADDRESS_CHECKED', '')
  expect(clientAddress(forwarded('192.0.2.1'))).toBeNull()
})

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['2001:db8::1', '2001:db8::1'],
  ['unknown', null],
  ['', null],
])('checked, %s gives %s', (value, address) => {
  vi.stubEnv('OGI_CLIENT_ADDRESS_CHECKED', '1')
  expect(clientAddress(forwarded(value))).toBe(address)
})
