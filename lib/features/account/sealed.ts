import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { authSecret } from '@/lib/platform/session/auth-secret'

// What the database keeps of second factors is worth nothing without AUTH_SECRET, which is not in the database.

const keyFor = (purpose: string): Buffer => Buffer.from(hkdfSync('sha256', authSecret(), '', `ogi ${purpose}`, 32))

/** Encrypts a text (AES-256-GCM); `owner` is sealed in too, so that a copy in another row opens nothing. */
export function seal(text: string, owner: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyFor('second factor'), nonce).setAAD(Buffer.from(owner))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** The text again; null when it was sealed under another AUTH_SECRET, for somebody else, or was changed. */
export function unseal(sealed: string, owner: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url')
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyFor('second factor'), bytes.subarray(0, 12), {
      authTagLength: 16,
    })
      .setAAD(Buffer.from(owner))
      .setAuthTag(bytes.subarray(12, 28))
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}

/**
 * A keyed hash of a recovery code (恢复码). Keyed and not slow: ten codes would have to be tried at each sign-in, and
 * without the key nobody can guess at all.
 */
export const codeHash = (code: string, owner: string): string =>
  createHmac('sha256', keyFor('recovery code')).update(`${owner}:${code}`).digest('base64url')
