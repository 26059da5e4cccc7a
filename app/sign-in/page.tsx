import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { SignInCard } from '@/components/account/sign-in-card'
import { CentredCard } from '@/components/ui/centred-card'
import { cameSignedIn } from '@/lib/platform/session/request'
import { insidePath } from '@/lib/std/inside-path'

export const metadata: Metadata = { title: '登录' }

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ next?: string | string[] }> }) {
  // Who signs in here is led on by the form, with a full load; a redirect of this page, drawn in the answer, would get
  // in its way.
  if (await cameSignedIn()) redirect('/')
  const { next } = await searchParams
  return (
    <CentredCard title="登录">
      <SignInCard next={insidePath(next)} />
      <a href="/verify">查验纸质年度报告的校验码</a>
    </CentredCard>
  )
}
