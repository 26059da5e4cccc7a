import { transaction } from '@/lib/platform/database/client'
import { appendEvent } from '@/lib/platform/events/events'
import { type MailKeeper, mailIsOff } from '@/lib/platform/mail/mail-keeper'
import { reviveMail } from '@/lib/platform/mail/mails'
import { mailSettings } from '@/lib/platform/mail/settings'
import { accept, type Result, refuse } from '@/lib/std/result'

/**
 * Sends a mail again that was given up (重新发送), to the address it was written to, with all its attempts.
 * Refusals: `mail.off`; `mail.notGivenUp`, also for one that does not exist (a second click).
 */
export function resendMail({ actorId, organisationId, now }: MailKeeper, id: string): Promise<Result<null>> {
  return transaction(async (tx) => {
    if (mailSettings().kind !== 'on') return mailIsOff
    const mail = await reviveMail(tx, id, now)
    if (mail === null) return refuse('mail.notGivenUp', '这封邮件没有停止重试，不用重新发送。请刷新页面。')
    await appendEvent(tx, { at: now, actorId, organisationId, verb: 'resendMail', detail: { mailId: id, mail } })
    return accept(null)
  })
}
