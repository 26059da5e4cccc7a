import type { Metadata } from 'next'
import { AccountPanel } from '@/components/account/account-panel'
import { ownAccount } from '@/lib/features/account/own-account'
import { requireActor } from '@/lib/platform/doors/require-actor'
import { dayInShanghai, timeInShanghai } from '@/lib/std/dates'

export const metadata: Metadata = { title: '我的账号' }

export default async function AccountPage() {
  const { actor } = await requireActor('/account')
  const { email, passwordChangedAt, passwordEndsAt, lastSignInAt, recoveryCodesLeft, demandsSecondFactor } =
    await ownAccount(actor)
  return (
    <AccountPanel
      person={{
        name: actor.name,
        username: actor.username,
        role: actor.role,
        organisation: actor.organisation.name,
        email: email ?? '',
        lastSignIn: lastSignInAt && `${dayInShanghai(lastSignInAt)} ${timeInShanghai(lastSignInAt)}`,
      }}
      password={{ changed: dayInShanghai(passwordChangedAt), ends: passwordEndsAt && dayInShanghai(passwordEndsAt) }}
      secondFactor={{ on: actor.hasSecondFactor, demanded: demandsSecondFactor, recoveryCodesLeft }}
    />
  )
}
