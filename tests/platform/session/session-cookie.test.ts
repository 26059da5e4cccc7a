import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { findToken, sessionCookie } from '@/lib/platform/session/session-cookie'

// Made by better-auth 1.7.7 with this secret.
const secret = 'only for tests, and longer than 32 characters'
const token = 'kXw3vQ0pTz8rLmN2bYc7dF5gHj1sA9eU'
const value = `${token}.NJ9rDO36FfhbY2M8y/kKydBtsjO9gRIi3b7jjauER2Y=`
const sent = (cookie: string) => new Headers({ cookie })

beforeAll(() => void vi.stubEnv('AUTH_SECRET', secret))
afterAll(() => void vi.unstubAllEnvs())

test('the cookie of a session is one that only this site and no script can read', () => {
  expect(sessionCookie(token)).toEqual({
    name: 'ogi.session_token',
    value,
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    maxAge: 43_200,
  })
})

describe('the token', () => {
  test.each([
    ['as browsers send it', `ogi.session_token=${encodeURIComponent(value)}`],
    ['among others', `a=b; ogi.session_token=${encodeURIComponent(value)}; c=d`],
    ['not encoded', `ogi.session_token=${value}`],
  ])('is found %s', (_, cookie) => {
    expect(findToken(sent(cookie))).toBe(token)
  })

  test.each([
    ['there is no cookie', ''],
    ['it has another name', `xogi.session_token=${value}`],
    ['it is empty', 'ogi.session_token='],
    ['it is not signed', `ogi.session_token=${token}`],
    ['it is signed wrongly', `ogi.session_token=${token}.${'A'.repeat(43)}=`],
    ['its signature is cut', `ogi.session_token=${value.slice(0, -2)}`],
    ['another token stands before the signature', `ogi.session_token=x${value}`],
    ['it cannot be decoded', 'ogi.session_token=%E4%B8'],
  ])('is none when %s', (_, cookie) => {
    expect(findToken(sent(cookie))).toBeNull()
  })

  test('is none under another secret', () => {
    vi.stubEnv('AUTH_SECRET', `${secret}, but another`)
    expect(findToken(sent(`ogi.session_token=${value}`))).toBeNull()
    vi.stubEnv('AUTH_SECRET', secret)
  })
})

test.each([undefined, 'short'])('the secret %j signs nothing', (wrong) => {
  vi.stubEnv('AUTH_SECRET', wrong)
  expect(() => sessionCookie(token)).toThrow('AUTH_SECRET')
  vi.stubEnv('AUTH_SECRET', secret)
})
