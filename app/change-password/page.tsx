import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ChangePasswordForm } from '@/components/account/change-password-form'
import { CentredCard } from '@/components/shell/centred-card'
import { currentActor } from '@/lib/session/request'

export const metadata: Metadata = { title: '修改密码' }

export default async function ChangePasswordPage() {
  const actor = await currentActor()
  if (!actor) redirect('/sign-in')
  return (
    <CentredCard title={actor.mustChangePassword ? '设置新密码' : '修改密码'}>
      <ChangePasswordForm forced={actor.mustChangePassword} />
    </CentredCard>
  )
}
