import { expect, test } from 'vitest'
import { readSetCookies } from '@/lib/platform/session/cookies'

test('a Set-Cookie line becomes a cookie that only this site and no script can read', () => {
  expect(readSetCookies(['ogi.session_token=a.b%2F%3D; Max-Age=43200; Path=/; SameSite=None', 'x=1'])).toEqual([
    { name: 'ogi.session_token', value: 'a.b/=', path: '/', httpOnly: true, sameSite: 'lax', maxAge: 43200 },
    { name: 'x', value: '1', path: '/', httpOnly: true, sameSite: 'lax', maxAge: undefined },
  ])
})
