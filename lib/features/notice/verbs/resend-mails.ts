import { z } from 'zod'
import { defineVerb } from '@/lib/platform/doors/define-verb'
import { ownOrganisation } from '@/lib/platform/doors/target'
import { mailIsOff } from '@/lib/platform/mail/mail-is-off'
import { reviveMails } from '@/lib/platform/mail/mails'
import { mailSettings } from '@/lib/platform/mail/settings'
import { refuse } from '@/lib/std/result'

/**
 * Sends all mails again that were given up (全部重新发送), as after a server that was down for a week.
 * Refusals: `mail.off`; `mail.noneGivenUp` (a second click).
 */
export const resendMailsVerb = defineVerb({
  name: 'resendMails',
  on: ownOrganisation,
  may: 'mail.manage',
  input: {},
  event: { mails: z.int().describe('邮件数') },
  run: async ({ tx, now }) => {
    if (mailSettings().kind !== 'on') return mailIsOff
    const mails = await reviveMails(tx, now)
    if (mails === 0) return refuse('mail.noneGivenUp', '没有已停止重试的邮件。请刷新页面。')
    return { value: { mails }, event: { mails } }
  },
})
