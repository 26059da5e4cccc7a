import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

/**
 * Sets process.env.AUTH_SECRET, which signs the session cookies, from the data folder `folder`; makes and stores one at
 * the first start. Several app servers behind one address must share a secret: give them the same AUTH_SECRET.
 */
export function ensureAuthSecret(folder: string): void {
  if (process.env.AUTH_SECRET) return
  const file = path.join(folder, 'auth-secret')
  if (!fs.existsSync(file)) {
    const draft = `${file}-${process.pid}`
    fs.writeFileSync(draft, randomBytes(32).toString('base64url'), { mode: 0o600 })
    try {
      // A link appears whole or not at all: two first starts at the same moment end up with one secret.
      fs.linkSync(draft, file)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    } finally {
      fs.rmSync(draft)
    }
  }
  process.env.AUTH_SECRET = fs.readFileSync(file, 'utf8').trim()
}
