import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { SignInForm } from '@/components/account/sign-in-form'
import { CentredCard } from '@/components/shell/centred-card'
import { currentActor } from '@/lib/session/request'

export const metadata: Metadata = { title: '登录' }

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ next?: string }> }) {
  if (await currentActor()) redirect('/')
  const { next } = await searchParams
  // Only a path of this application: a link in a mail must not lead out of it after signing in.
  const inside = next?.startsWith('/') && !next.startsWith('//') && !next.includes('\\') ? next : '/'
  return (
    <CentredCard title="登录">
      <SignInForm next={inside} />
    </CentredCard>
  )
}
