'use server'

import { z } from 'zod'
import { serveAction } from '@/lib/platform/doors/define-action'
import { defineOpenAction } from '@/lib/platform/doors/define-open-action'
import { defineOwnAction } from '@/lib/platform/doors/define-own-action'
import { emailInput } from '@/lib/platform/doors/email-input'
import { serve } from '@/lib/platform/doors/serve'
import { accept } from '@/lib/std/result'
import { createAccountAction } from './add-account'
import { createMissingAccountsAction } from './add-missing-accounts'
import { signInHere, signOutHere } from './browser-session'
import { searchOrganisationsAction } from './search-organisations'
import { disableAccountAction } from './switch-account'
import { beginOwnSecondFactor } from './verbs/begin-second-factor'
import { changeAccountVerb } from './verbs/change-account'
import { changeOwnAddress } from './verbs/change-address'
import { changeOwnPassword } from './verbs/change-password'
import { confirmOwnSecondFactor } from './verbs/confirm-second-factor'
import { endOwnSecondFactor } from './verbs/end-second-factor'
import { removeSecondFactorVerb } from './verbs/remove-second-factor'
import { renewOwnRecoveryCodes } from './verbs/renew-recovery-codes'
import { resetPasswordVerb } from './verbs/reset-password'
import { setSecurityPolicyVerb } from './verbs/set-security-policy'
import { unlockAccountVerb } from './verbs/unlock-account'

const password = z.string().max(2000)
const proof = z.strictObject({ password })

// The session
export const signIn = defineOpenAction({
  input: z.strictObject({ username: z.string().max(200), password, code: z.string().max(100).optional() }),
  run: ({ username, password, code }) => signInHere(username, password, code),
})
export const signOut = defineOpenAction({
  input: z.strictObject({}),
  run: async () => {
    await signOutHere()
    return accept(null)
  },
})

// The own account, also of who may not work yet
export const changePassword = defineOwnAction({
  input: z.strictObject({ current: password, next: password }),
  run: changeOwnPassword,
})
export const changeAddress = defineOwnAction({
  input: z.strictObject({ email: emailInput }),
  run: (actor, { email }, now) => changeOwnAddress(actor, email, now),
})
export const beginSecondFactor = defineOwnAction({
  input: proof,
  run: (actor, { password }, now) => beginOwnSecondFactor(actor, password, now),
})
export const confirmSecondFactor = defineOwnAction({
  input: z.strictObject({ code: z.string().max(100) }),
  run: (actor, { code }, now) => confirmOwnSecondFactor(actor, code, now),
})
export const endSecondFactor = defineOwnAction({
  input: proof,
  run: (actor, { password }, now) => endOwnSecondFactor(actor, password, now),
})
export const renewRecoveryCodes = defineOwnAction({
  input: proof,
  run: (actor, { password }, now) => renewOwnRecoveryCodes(actor, password, now),
})

// The accounts of others
export const changeAccount = serve(changeAccountVerb)
export const resetPassword = serve(resetPasswordVerb)
export const unlockAccount = serve(unlockAccountVerb)
export const removeSecondFactor = serve(removeSecondFactorVerb)
export const setSecurityPolicy = serve(setSecurityPolicyVerb)
export const createAccount = serveAction(createAccountAction)
export const createMissingAccounts = serveAction(createMissingAccountsAction)
export const disableAccount = serveAction(disableAccountAction)
export const searchOrganisations = serveAction(searchOrganisationsAction)
