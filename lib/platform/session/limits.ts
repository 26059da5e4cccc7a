import { longestLifeHours } from './password-policy'

const MINUTE = 60_000

/**
 * Times and counts that no policy changes; those of the security policy are in lib/platform/session/password-policy.ts.
 */
export const limits = {
  /** Cookies live as long as the longest session of any policy. */
  cookieSeconds: longestLifeHours * 3600,
  /** Use is noted at most this often. */
  touchMilliseconds: MINUTE,
  /** Attempts to sign in from one address in a minute. An office of many people may stand behind one address. */
  attemptsPerAddress: 30,
  /** The same when the address is not known: for the whole installation. */
  attemptsWithoutAddress: 300,
  /** Wrong current passwords, or codes, of a person who is signed in, within a quarter of an hour. */
  proofs: 10,
  proofSeconds: 15 * 60,
} as const
