import { describe, expect, test } from 'vitest'
import { checkForwarding, trustedProxies } from '@/lib/boot/forwarded'

function check(remoteAddress: string, headers: Record<string, string>, proxies = '') {
  const request = { socket: { remoteAddress }, headers: { ...headers } }
  checkForwarding(request as never, trustedProxies(proxies))
  return request.headers
}

describe('X-Forwarded-For', () => {
  test.each([
    ['nothing sent', '192.0.2.9', undefined, '', '192.0.2.9'],
    ['forged by the browser', '192.0.2.9', '10.0.0.1', '', '192.0.2.9'],
    ['IPv4 over an IPv6 socket', '::ffff:192.0.2.9', undefined, '', '192.0.2.9'],
    ['from a trusted proxy', '10.0.0.1', '192.0.2.9', '10.0.0.1', '192.0.2.9'],
    ['forged, through a trusted proxy', '10.0.0.1', '1.2.3.4, 192.0.2.9', '10.0.0.0/8', '192.0.2.9'],
    ['through two trusted proxies', '10.0.0.1', '1.2.3.4, 192.0.2.9, 10.0.0.2', '10.0.0.0/8', '192.0.2.9'],
    ['IPv6', '2001:db8::1', '2001:db8:1::9', '2001:db8::/64', '2001:db8:1::9'],
    ['nonsense from a trusted proxy', '10.0.0.1', 'unknown', '10.0.0.1', '10.0.0.1'],
  ])('%s', (_, remote, sent, proxies, expected) => {
    expect(check(remote, sent === undefined ? {} : { 'x-forwarded-for': sent }, proxies)['x-forwarded-for']).toBe(
      expected,
    )
  })
})

test('other forwarding headers count from trusted proxies only, the last word of each', () => {
  const sent = { 'x-forwarded-proto': 'http, https', 'x-forwarded-host': 'evil.example', host: 'a.example' }
  expect(check('192.0.2.9', sent)).toEqual({ host: 'a.example', 'x-forwarded-for': '192.0.2.9' })
  expect(check('10.0.0.1', sent, '10.0.0.1')).toMatchObject({
    'x-forwarded-proto': 'https',
    'x-forwarded-host': 'evil.example',
  })
})

test.each(['proxy.local', '10.0.0.0/33', '10.0.0.0/x', '300.1.1.1'])('%s is not taken for a proxy', (entry) => {
  expect(() => trustedProxies(entry)).toThrow(`“${entry}”不是 IP 地址或网段`)
})
