import { transaction } from '@/lib/platform/database/client'
import { appendEvent } from '@/lib/platform/events/events'
import { type MailKeeper, mailIsOff } from '@/lib/platform/mail/mail-keeper'
import { reviveMails } from '@/lib/platform/mail/mails'
import { mailSettings } from '@/lib/platform/mail/settings'
import { accept, type Result, refuse } from '@/lib/std/result'

/**
 * Sends all mails again that were given up (全部重新发送), as after a server that was down for a week.
 * Refusals: `mail.off`; `mail.noneGivenUp` (a second click).
 */
export function resendMails({ actorId, organisationId, now }: MailKeeper): Promise<Result<{ mails: number }>> {
  return transaction(async (tx) => {
    if (mailSettings().kind !== 'on') return mailIsOff
    const mails = await reviveMails(tx, now)
    if (mails === 0) return refuse('mail.noneGivenUp', '没有已停止重试的邮件。请刷新页面。')
    await appendEvent(tx, { at: now, actorId, organisationId, verb: 'resendMails', detail: { mails } })
    return accept({ mails })
  })
}
