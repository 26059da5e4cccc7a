import { changeAccountVerb } from '@/lib/features/account/verbs/change-account'
import { disableAccountVerb } from '@/lib/features/account/verbs/disable-account'
import { enableAccountVerb } from '@/lib/features/account/verbs/enable-account'
import { removeSecondFactorVerb } from '@/lib/features/account/verbs/remove-second-factor'
import { resetPasswordVerb } from '@/lib/features/account/verbs/reset-password'
import { unlockAccountVerb } from '@/lib/features/account/verbs/unlock-account'
import type { By } from '@/lib/platform/doors/target'
import { scopeOf } from '@/lib/platform/session/scope-of'
import { by } from './verbs'

// The verbs of the system administrator on accounts as tests call them, without a door.

interface Administrator {
  readonly actorId: string | null
  readonly now: Date
}

const scope = scopeOf({
  role: 'systemAdministrator',
  organisation: { id: '', name: '', shortName: '', path: '/' },
  mustChangePassword: false,
})

function asAdministrator({ actorId, now }: Administrator): By {
  if (!scope) throw new Error('an administrator sees every account')
  return by({ scope, actorId: actorId ?? '', now }, '', 'systemAdministrator')
}

export const changeAccount = (userId: string, person: { name: string; email: string | null }, who: Administrator) =>
  changeAccountVerb.act(asAdministrator(who), { userId, ...person })
export const disableAccount = (userId: string, who: Administrator) =>
  disableAccountVerb.act(asAdministrator(who), { userId })
export const enableAccount = (userId: string, who: Administrator) =>
  enableAccountVerb.act(asAdministrator(who), { userId })
export const unlockAccount = (userId: string, who: Administrator) =>
  unlockAccountVerb.act(asAdministrator(who), { userId })
export const removeSecondFactor = (userId: string, who: Administrator) =>
  removeSecondFactorVerb.act(asAdministrator(who), { userId })
export const resetPassword = (userId: string, who: Administrator) =>
  resetPasswordVerb.act(asAdministrator(who), { userId })
