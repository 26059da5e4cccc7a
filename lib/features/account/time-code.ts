import { Secret, TOTP } from 'otpauth'

// Codes by RFC 6238 as every authenticator app shows them: SHA-1, six digits, thirty seconds.

/** Clocks may differ by one step to either side (RFC 6238 5.2). */
const window = 1
const period = 30

const totp = (secret: string, username = '') =>
  new TOTP({ issuer: '政府信息公开年报', label: username, secret: Secret.fromBase32(secret), period })

/** A secret for an authenticator app, in Base32. */
export const newSecret = (): string => new Secret({ size: 20 }).base32

/** The address that the app reads from the square. */
export const secretUri = (secret: string, username: string): string => totp(secret, username).toString()

/** A code without what people put between its characters. */
export const plainCode = (code: string): string => code.toLowerCase().replace(/[\s-]+/g, '')

/** The step of time for which a code is right, or null. */
export function stepOf(secret: string, code: string, now: Date): number | null {
  if (!/^\d{6}$/.test(code)) return null
  const delta = totp(secret).validate({ token: code, timestamp: now.getTime(), window })
  return delta === null ? null : Math.floor(now.getTime() / 1000 / period) + delta
}
