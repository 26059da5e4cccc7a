import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ChangePasswordForm, type ChangeReason } from '@/components/account/change-password-form'
import { CentredCard } from '@/components/ui/centred-card'
import { ownAccount } from '@/lib/features/account/own-account'
import type { SessionActor } from '@/lib/platform/session/actor'
import { passwordAdvice } from '@/lib/platform/session/password-policy'
import { currentActor } from '@/lib/platform/session/request'

export const metadata: Metadata = { title: '修改密码' }

export default async function ChangePasswordPage() {
  const actor = await currentActor()
  if (!actor) redirect('/sign-in?next=%2Fchange-password')
  const { policy } = await ownAccount(actor)
  return (
    <CentredCard title={actor.mustChangePassword ? '设置新密码' : '修改密码'}>
      <ChangePasswordForm
        reason={reasonOf(actor)}
        changeDays={policy.changeDays}
        shortest={policy.shortest}
        advice={passwordAdvice(policy)}
      />
    </CentredCard>
  )
}

function reasonOf({ mustChangePassword, passwordExpired }: SessionActor): ChangeReason {
  if (passwordExpired) return 'expired'
  return mustChangePassword ? 'given' : 'wish'
}
