import { findSecondFactor, useRecoveryCode, useStep } from '@/lib/features/account/data/second-factors'
import { recoveryCodeLength } from './recovery-codes'
import { codeHash, unseal } from './sealed'
import { plainCode, stepOf } from './time-code'

// There is no session before the code is right: name, password and code come together, and nothing lies about between
// two steps.

/**
 * What a code that came with a right password is: one of the app, a recovery code, or neither. Either is used up by
 * being right.
 */
export async function useCode(userId: string, given: string, now: Date): Promise<'app' | 'recovery' | null> {
  const code = plainCode(given)
  const stored = await findSecondFactor(userId)
  if (!stored?.confirmedAt || code.length > 100) return null
  const secret = unseal(stored.secret, userId)
  const step = secret === null ? null : stepOf(secret, code, now)
  if (step !== null) return (await useStep(userId, step)) ? 'app' : null
  const isRecovery = code.length === recoveryCodeLength && (await useRecoveryCode(userId, codeHash(code, userId)))
  return isRecovery ? 'recovery' : null
}
