import { z } from 'zod'
import { lockUser } from '@/lib/features/account/data/users'
import { defineVerb } from '@/lib/platform/doors/define-verb'
import { ownOrganisation } from '@/lib/platform/doors/target'
import { mailIsOff } from '@/lib/platform/mail/mail-is-off'
import { enqueueMails, findAddress, waitsUntried } from '@/lib/platform/mail/mails'
import { mailSettings, publicUrl } from '@/lib/platform/mail/settings'
import { instantInShanghai } from '@/lib/std/dates'
import { refuse } from '@/lib/std/result'

const subject = '测试邮件（政府信息公开年报编制系统）'

/**
 * Puts a test mail (测试邮件) to the person's own address into the outbox: it goes the way of every other mail.
 * Refusals: `mail.off`, `mail.noAddress`, `mail.testWaits` while the last one has not been tried yet (a second click).
 */
export const sendTestMailVerb = defineVerb({
  name: 'sendTestMail',
  on: ownOrganisation,
  may: 'mail.manage',
  input: {},
  event: { mail: z.string().describe('邮件标题') },
  run: async ({ tx, actor, now }) => {
    if (mailSettings().kind !== 'on') return mailIsOff
    // Of two clicks at once the second waits here and finds the mail of the first.
    await lockUser(tx, actor.userId)
    const to = await findAddress(tx, actor.userId)
    if (to === null)
      return refuse('mail.noAddress', '您的账号没有登记邮箱。请在“我的账号”中填写“接收通知的邮箱”，再来发送。')
    if (await waitsUntried(tx, { to, subject }))
      return refuse('mail.testWaits', '上一封测试邮件还在待发送，请看下面的列表。')
    await enqueueMails(tx, [{ to, subject, text: textAt(now) }], now)
    return { value: { to }, event: { mail: subject } }
  },
})

function textAt(now: Date): string {
  const url = publicUrl()
  return `收到这封邮件，说明系统的邮件发送已经设置好，退回、催报等通知能够发到登记的邮箱。\n\n${instantInShanghai(now)} 由系统管理员在“邮件”页面发出。${url ? `\n系统地址：${url}` : ''}\n`
}
