import { z } from 'zod'
import { defineVerb } from '@/lib/platform/doors/define-verb'
import { ownOrganisation } from '@/lib/platform/doors/target'
import { mailIsOff } from '@/lib/platform/mail/mail-is-off'
import { reviveMail } from '@/lib/platform/mail/mails'
import { mailSettings } from '@/lib/platform/mail/settings'
import { refuse } from '@/lib/std/result'

/**
 * Sends a mail again that was given up (重新发送), to the address it was written to, with all its attempts.
 * Refusals: `mail.off`; `mail.notGivenUp`, also for one that does not exist (a second click).
 */
export const resendMailVerb = defineVerb({
  name: 'resendMail',
  on: ownOrganisation,
  may: 'mail.manage',
  input: { id: z.uuid() },
  event: { mailId: z.string(), mail: z.string().describe('邮件标题') },
  run: async ({ tx, now }, { id }) => {
    if (mailSettings().kind !== 'on') return mailIsOff
    const mail = await reviveMail(tx, id, now)
    if (mail === null) return refuse('mail.notGivenUp', '这封邮件没有停止重试，不用重新发送。请刷新页面。')
    return { value: null, event: { mailId: id, mail } }
  },
})
