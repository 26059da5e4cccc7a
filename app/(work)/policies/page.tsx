import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PolicyPanel } from '@/components/account/policy/policy-panel'
import { RetentionForm } from '@/components/audit/retention-form'
import { accountSecurity, listAdministratorChanges } from '@/lib/features/account/data/account-security'
import { findRetention } from '@/lib/features/audit/data/retention'
import { requireActor } from '@/lib/platform/doors/require-actor'
import { can } from '@/lib/platform/permissions'
import { passwordPolicies } from '@/lib/platform/session/password-policy'
import { findSecurityPolicy, findSecurityPolicyAuthor } from '@/lib/platform/session/settings'
import { dayInShanghai, timeInShanghai } from '@/lib/std/dates'

export const metadata: Metadata = { title: '安全策略' }

const at = (instant: Date) => `${dayInShanghai(instant)} ${timeInShanghai(instant)}`
const day = 24 * 3_600_000

export default async function PoliciesPage() {
  const { actor, scope } = await requireActor('/policies')
  if (!can(actor, 'policy.manage', { reach: 'own' })) notFound()
  const days = passwordPolicies.dengbao.changeDays ?? 0
  const [policy, author, retention, standing, changes] = await Promise.all([
    findSecurityPolicy(),
    findSecurityPolicyAuthor(),
    findRetention(),
    accountSecurity(scope, new Date(new Date().getTime() - days * day)),
    listAdministratorChanges(scope, 50),
  ])
  return (
    <PolicyPanel
      policy={policy}
      decided={author && `${at(author.at)} 由${author.by?.name ?? '系统'}选定`}
      retention={<RetentionForm months={retention} />}
      standing={standing}
      changes={changes.map((change) => ({ ...change, at: at(change.at) }))}
    />
  )
}
