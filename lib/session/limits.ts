const MINUTE = 60_000

/** Times and counts of sign-in and sessions. Values: GB/T 22239-2019 (等保) 8.1.4.1 asks for lockout and idle end; OWASP ASVS 3.3 for both ends. */
export const limits = {
  /** A session not used for so long ends. */
  idleMilliseconds: 30 * MINUTE,
  /** A session ends so long after sign-in, however much it is used. */
  lifeMilliseconds: 12 * 60 * MINUTE,
  /** Use is noted at most this often. */
  touchMilliseconds: MINUTE,
  /** Wrong passwords in a row that lock an account, and for how long. */
  attempts: 5,
  lockMilliseconds: 15 * MINUTE,
  /** Attempts to sign in from one address in a minute. An office of many people may stand behind one address. */
  attemptsPerAddress: 30,
  /** The same when the address is not known: for the whole installation. */
  attemptsWithoutAddress: 300,
  /** Wrong current passwords at a change of password, in the time of a lock. */
  passwordChanges: 10,
} as const
