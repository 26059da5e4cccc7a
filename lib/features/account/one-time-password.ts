import { randomInt } from 'node:crypto'

/** Letters and digits that cannot be taken for each other on paper or by telephone. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A password to be handed over once and changed at the first sign-in: three groups of four characters (59 bits). */
export function oneTimePassword(): string {
  const group = () => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
  return [group(), group(), group()].join('-')
}
