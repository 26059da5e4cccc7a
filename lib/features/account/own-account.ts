import { findOwnAccount } from '@/lib/features/account/data/users'
import type { SessionActor } from '@/lib/platform/session/actor'
import { type PasswordPolicy, passwordPolicies } from '@/lib/platform/session/password-policy'
import { demandsSecondFactor } from '@/lib/platform/session/security-policy'
import { findSecurityPolicy } from '@/lib/platform/session/settings'

/** What a person is shown of his own account. */
export interface OwnAccount {
  /** Address for notices; null when none is known. */
  email: string | null
  passwordChangedAt: Date
  /** When the policy asks for a new password; null never. */
  passwordEndsAt: Date | null
  lastSignInAt: Date | null
  recoveryCodesLeft: number
  /** Whether the policy lets him do without a second factor. */
  demandsSecondFactor: boolean
  policy: PasswordPolicy
}

const DAY = 24 * 3_600_000

export async function ownAccount({ userId, role }: Pick<SessionActor, 'userId' | 'role'>): Promise<OwnAccount> {
  const [account, security] = await Promise.all([findOwnAccount(userId), findSecurityPolicy()])
  const policy = passwordPolicies[security.passwords]
  return {
    ...account,
    passwordEndsAt:
      policy.changeDays === null ? null : new Date(account.passwordChangedAt.getTime() + policy.changeDays * DAY),
    demandsSecondFactor: demandsSecondFactor(security, role),
    policy,
  }
}
