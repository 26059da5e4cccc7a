import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { SignInForm } from '@/components/account/sign-in-form'
import { CentredCard } from '@/components/shell/centred-card'
import { currentActor } from '@/lib/session/request'

export const metadata: Metadata = { title: '登录' }

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ next?: string }> }) {
  if (await currentActor()) redirect('/')
  const { next } = await searchParams
  return (
    <CentredCard title="登录">
      <SignInForm next={insidePath(next)} />
    </CentredCard>
  )
}

/** Only a path of this application, as a browser would read it: a link in a mail must not lead out of it after signing in. */
function insidePath(next: string | undefined): string {
  const here = 'http://here.invalid'
  const url = next !== undefined && URL.canParse(next, here) ? new URL(next, here) : null
  return url?.origin === here ? `${url.pathname}${url.search}` : '/'
}
