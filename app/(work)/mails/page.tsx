import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { MailSetupState } from '@/components/notice/mail/mail-setup'
import { MailsPanel } from '@/components/notice/mail/mails-panel'
import { ownAccount } from '@/lib/features/account/own-account'
import { requireActor } from '@/lib/platform/doors/require-actor'
import { mailFaultWords, mailStateWords } from '@/lib/platform/mail/mail-words'
import { listMails, mailFilters, oldestGivenUp, outboxState } from '@/lib/platform/mail/mails'
import { mailSettings, publicUrl } from '@/lib/platform/mail/settings'
import { can } from '@/lib/platform/permissions'
import { dayInShanghai, instantInShanghai } from '@/lib/std/dates'

export const metadata: Metadata = { title: '邮件' }

const most = 100

export default async function MailsPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const { actor } = await requireActor('/mails')
  if (!can(actor, 'mail.manage', { reach: 'own' })) notFound()
  const { state } = await searchParams
  const filter = mailFilters.find((id) => id === state) ?? 'all'
  const [outbox, mails, since, { email }] = await Promise.all([
    outboxState(),
    listMails(most, filter),
    oldestGivenUp(),
    ownAccount(actor),
  ])
  const now = new Date()
  const setup = setupState()
  return (
    <MailsPanel
      setup={setup}
      outbox={outbox}
      givenUpSince={since && dayInShanghai(since)}
      address={email ?? ''}
      rows={mails.map((mail) => ({
        id: mail.id,
        to: mail.to,
        subject: mail.subject,
        at: instantInShanghai(mail.createdAt),
        state: mailStateWords(mail, now, setup.kind === 'on'),
        fault: mail.error === null ? null : { sentence: mailFaultWords(mail.error), words: mail.error },
        givenUp: mail.givenUpAt !== null,
      }))}
      filter={filter}
      most={most}
    />
  )
}

/** The settings without user and password: this goes to the browser. */
function setupState(): MailSetupState {
  const settings = mailSettings()
  if (settings.kind !== 'on') return settings
  const {
    server: { host, port, secure },
    from,
  } = settings
  return { kind: 'on', host, port, secure, from, hasPublicUrl: publicUrl() !== '' }
}
