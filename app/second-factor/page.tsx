import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { EnrolCard } from '@/components/account/enrol-card'
import { CentredCard } from '@/components/ui/centred-card'
import { currentStanding } from '@/lib/platform/session/request'

export const metadata: Metadata = { title: '启用动态验证码' }

/** Where a person is led whom the security policy asks for a second factor that he has not got yet. */
export default async function SecondFactorPage() {
  const standing = await currentStanding()
  if (standing.kind === 'signedOut') redirect('/sign-in')
  if (standing.kind === 'mustChangePassword') redirect('/change-password')
  if (standing.kind === 'signedIn') redirect('/account')
  return (
    <CentredCard title="启用动态验证码">
      <EnrolCard />
    </CentredCard>
  )
}
