import { changeAccountVerb } from '@/lib/features/account/verbs/change-account'
import { disableAccountVerb } from '@/lib/features/account/verbs/disable-account'
import { enableAccountVerb } from '@/lib/features/account/verbs/enable-account'
import { removeSecondFactorVerb } from '@/lib/features/account/verbs/remove-second-factor'
import { resetPasswordVerb } from '@/lib/features/account/verbs/reset-password'
import { unlockAccountVerb } from '@/lib/features/account/verbs/unlock-account'
import { database } from '@/lib/platform/database/client'
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

/** Somebody for the events, where it does not matter who. */
async function anybodyBut(userId: string): Promise<string> {
  const found = await database().user.findFirst({ where: { id: { not: userId } }, select: { id: true } })
  return found?.id ?? ''
}

async function asAdministrator(userId: string, { actorId, now }: Administrator): Promise<By> {
  if (!scope) throw new Error('an administrator sees every account')
  return by({ scope, actorId: actorId ?? (await anybodyBut(userId)), now }, '', 'systemAdministrator')
}

export const changeAccount = async (
  userId: string,
  person: { name: string; email: string | null },
  who: Administrator,
) => changeAccountVerb.act(await asAdministrator(userId, who), { userId, ...person })
export const disableAccount = async (userId: string, who: Administrator) =>
  disableAccountVerb.act(await asAdministrator(userId, who), { userId })
export const enableAccount = async (userId: string, who: Administrator) =>
  enableAccountVerb.act(await asAdministrator(userId, who), { userId })
export const unlockAccount = async (userId: string, who: Administrator) =>
  unlockAccountVerb.act(await asAdministrator(userId, who), { userId })
export const removeSecondFactor = async (userId: string, who: Administrator) =>
  removeSecondFactorVerb.act(await asAdministrator(userId, who), { userId })
export const resetPassword = async (userId: string, who: Administrator) =>
  resetPasswordVerb.act(await asAdministrator(userId, who), { userId })
