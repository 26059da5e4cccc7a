import { insertNotices, type NoticeKind } from '@/lib/features/notice/data/notices'
import type { Connection } from '@/lib/platform/database/client'
import { enqueueMails, listRecipients } from '@/lib/platform/mail/mails'
import { mailSettings, publicUrl } from '@/lib/platform/mail/settings'
import type { Scope } from '@/lib/platform/scope'

/** Who tells, and when. */
interface Telling {
  readonly scope: Scope
  readonly actor: { readonly userId: string }
  readonly now: Date
}

/** What a unit is told: the notice's text, and what an e-mail about it is called. */
export interface UnitNews {
  readonly organisationId: string
  readonly kind: NoticeKind
  readonly year: number
  readonly subject: string
  readonly text: string
}

/**
 * What came of it: e-mails put into the outbox, and units nobody of whom can read a notice because no account is in
 * use.
 */
export interface Told {
  readonly mails: number
  readonly unread: readonly string[]
}

/**
 * Tells units something, in the transaction of what it tells: a notice each, and an e-mail to those of the unit who
 * have an address, where e-mail is set up. Practice (演练) sends no e-mail: a mailbox does not know it from the real
 * thing. The verb's own event tells of it; there is none here.
 */
export async function tellUnits(
  tx: Connection,
  { scope, actor: { userId: byId }, now: at }: Telling,
  news: readonly UnitNews[],
): Promise<Told> {
  await insertNotices(
    tx,
    scope,
    news.map(({ organisationId, kind, year, text }) => ({ organisationId, kind, year, text, at, byId })),
  )
  const recipients = await listRecipients(
    tx,
    news.map(({ organisationId }) => organisationId),
  )
  const addresses = new Map<string, Set<string>>()
  for (const { organisationId, address } of recipients)
    addresses.set(organisationId, new Set([...(addresses.get(organisationId) ?? []), ...(address ? [address] : [])]))
  const unread = news.flatMap(({ organisationId }) => (addresses.has(organisationId) ? [] : [organisationId]))
  if (scope.practice || mailSettings().kind !== 'on') return { mails: 0, unread }
  const mails = news.flatMap(({ organisationId, subject, text }) =>
    [...(addresses.get(organisationId) ?? [])].map((to) => ({ to, subject, text: mailText(text) })),
  )
  await enqueueMails(tx, mails, at)
  return { mails: mails.length, unread }
}

/** The same for one unit, by verbs about its report. */
export const tellUnit = (tx: Connection, telling: Telling, news: UnitNews): Promise<Told> =>
  tellUnits(tx, telling, [news])

function mailText(text: string): string {
  const url = publicUrl()
  return `${text}\n\n${url ? `请登录查看和办理：${url}/notices` : '请登录政府信息公开年报编制系统查看和办理。'}\n\n（本邮件由系统自动发出，请勿直接回复。）\n`
}
