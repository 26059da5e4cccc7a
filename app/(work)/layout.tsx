import { SignInAgain } from '@/components/account/sign-in-again'
import { PracticeBand } from '@/components/season/practice-band'
import { AppHeader, type HeaderLink } from '@/components/ui/app-header'
import { Listening } from '@/components/ui/listening'
import { countUnread } from '@/lib/features/notice/data/notices'
import { findOpenPractice } from '@/lib/features/season/data/seasons'
import { requireActor } from '@/lib/platform/doors/require-actor'
import { can } from '@/lib/platform/permissions'

export default async function WorkLayout({ children }: { children: React.ReactNode }) {
  const { actor, scope } = await requireActor('/')
  const links: HeaderLink[] = []
  if (can(actor, 'report.review', { reach: 'below' })) links.push({ href: '/queue', label: '审核' })
  else if (can(actor, 'report.read', { reach: 'own' })) links.push({ href: '/', label: '年度报告' })
  if (can(actor, 'report.read', { reach: 'below' })) links.push({ href: '/comparison', label: '横向比对' })
  if (can(actor, 'notice.read', { reach: 'own' })) {
    const unread = await countUnread(scope, actor.organisation.id)
    links.push({ href: '/notices', label: unread > 0 ? `通知（${unread} 条未读）` : '通知' })
  }
  if (can(actor, 'organisation.manage', { reach: 'own' })) links.push({ href: '/organisations', label: '单位' })
  if (can(actor, 'account.manage', { reach: 'own' })) links.push({ href: '/accounts', label: '账号' })
  if (can(actor, 'mail.manage', { reach: 'own' })) links.push({ href: '/mails', label: '邮件' })
  if (can(actor, 'policy.manage', { reach: 'own' }))
    links.push({ href: '/checks', label: '检查规则' }, { href: '/policies', label: '安全策略' })
  if (can(actor, 'audit.read', { reach: 'own' })) links.push({ href: '/audit', label: '操作记录' })
  if (can(actor, 'rule.set', { reach: 'own' })) links.push({ href: '/seasons', label: '填报年度' })
  const season = can(actor, 'practice.enter', { reach: 'own' }) ? await findOpenPractice() : null
  const practice = actor.practice ? 'inside' : actor.practiceEnded ? 'ended' : season ? 'offered' : null
  return (
    <Listening>
      <AppHeader links={links} person={actor.name} organisation={actor.organisation.name} />
      {practice && <PracticeBand standing={practice} year={season?.year ?? null} />}
      <SignInAgain username={actor.username}>{children}</SignInAgain>
    </Listening>
  )
}
