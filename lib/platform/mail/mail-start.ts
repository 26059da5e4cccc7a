import { type MailLoop, startMailLoop } from './mail-loop'
import { mailSettings } from './settings'
import { openSender } from './smtp'

// On globalThis, because `next dev` loads this module anew at every edit, and because lib/boot/serve.ts ends the loop
// before the database.
const holder = globalThis as typeof globalThis & { ogiMailLoop?: MailLoop }

/**
 * Starts sending mail in this server if it is set up; what is set up wrongly is said in one line, and no mail goes out.
 */
export function startMail(): void {
  const settings = mailSettings()
  if (settings.kind === 'wrong') console.error(`邮件发送没有启用：${settings.fault}。`)
  if (settings.kind === 'on') holder.ogiMailLoop ??= startMailLoop(openSender(settings))
}
