import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

// The form “salt:key” and the costs are those of better-auth 1.7, which made the hashes before: an update asks nobody
// for a new password.

const cost = { N: 16_384, r: 16, p: 1, maxmem: 64 * 1024 * 1024 }

/** The longest text that is hashed at all: nobody is to make the server work by the size of what they send. */
export const longestHashed = 1024

const keyOf = (password: string, salt: string): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, 64, cost, (error, key) => (error ? reject(error) : resolve(key)))
  })

/** A hash of a password, slow on purpose (scrypt), with a salt of its own. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16).toString('hex')
  return `${salt}:${(await keyOf(password, salt)).toString('hex')}`
}

/** Whether this is the password of the hash; where there is no hash none is. */
export async function verifyPassword(hash: string | null, password: string): Promise<boolean> {
  const [salt, key] = hash?.split(':') ?? []
  if (!salt || !key || password.length > longestHashed) return false
  const [right, given] = [Buffer.from(key, 'hex'), await keyOf(password, salt)]
  return right.length === given.length && timingSafeEqual(right, given)
}
