import { randomInt } from 'node:crypto'
import { codeHash } from './sealed'

const count = 10

/** Letters and digits that cannot be taken for each other on paper. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'

/** Characters of a recovery code (恢复码), without the hyphens. */
export const recoveryCodeLength = 12

/** New recovery codes (恢复码) as they are told once, and what is stored of them. */
export function newRecoveryCodes(userId: string): { codes: string[]; hashes: string[] } {
  const codes = Array.from({ length: count }, () =>
    Array.from({ length: recoveryCodeLength }, () => alphabet[randomInt(alphabet.length)]).join(''),
  )
  return {
    codes: codes.map((code) => code.replace(/(.{4})(?=.)/g, '$1-')),
    hashes: codes.map((code) => codeHash(code, userId)),
  }
}
