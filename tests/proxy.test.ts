import { NextRequest } from 'next/server'
import { describe, expect, test } from 'vitest'
import { config, proxy } from '@/proxy'

const answer = (headers: Record<string, string> = {}, path = '/reports') =>
  proxy(new NextRequest(`http://localhost:3000${path}`, { headers })).headers

describe('the security policy', () => {
  test('allows scripts and style elements by nonce only, and no framing', () => {
    const policy = answer().get('content-security-policy')!
    const nonce = /'nonce-([\w+/=]{24})'/.exec(policy)![1]
    expect(policy.split('; ')).toEqual([
      `default-src 'self'`,
      `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
      `style-src 'self' 'nonce-${nonce}'`,
      `style-src-attr 'unsafe-inline'`,
      `img-src 'self' data: blob:`,
      `font-src 'self'`,
      `object-src 'none'`,
      `base-uri 'none'`,
      `form-action 'self'`,
      `frame-ancestors 'none'`,
    ])
  })

  test('has a new nonce each time, which the page reads from the request, not from the browser', () => {
    const [first, second] = [answer({ 'x-nonce': 'forged' }), answer({ 'x-nonce': 'forged' })]
    const given = first.get('x-middleware-request-x-nonce')!
    expect(first.get('content-security-policy')).toContain(`'nonce-${given}'`)
    expect(second.get('x-middleware-request-x-nonce')).not.toBe(given)
  })
})

test.each(['/open', '/open/12/2025', '/open/12/2025/pdf'])('public pages run no script at all: %s', (path) => {
  expect(answer({}, path).get('content-security-policy')).toBe(
    `default-src 'none'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'`,
  )
})

test('what only begins like them does', () => {
  expect(answer({}, '/opening').get('content-security-policy')).toContain('strict-dynamic')
})

test('every answer forbids sniffing, framing, and telling other sites the address', () => {
  const headers = answer()
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('x-frame-options')).toBe('DENY')
  expect(headers.get('referrer-policy')).toBe('same-origin')
  expect(headers.get('permissions-policy')).toContain('camera=()')
})

test('https is promised over https only', () => {
  expect(answer().get('strict-transport-security')).toBeNull()
  expect(answer({ 'x-forwarded-proto': 'https' }).get('strict-transport-security')).toBe('max-age=31536000')
})

test.each([
  ['/', true],
  ['/sign-in', true],
  ['/reports/1/docx', true],
  ['/_next/static/chunks/a.js', false],
])('%s passes through the proxy: %s', (path, passes) => {
  expect(new RegExp(`^${config.matcher[0]!.source}$`).test(path)).toBe(passes)
})
