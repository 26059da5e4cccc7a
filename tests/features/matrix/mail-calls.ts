import { vi } from 'vitest'
import { resendMail, resendMails, sendTestMail } from '@/lib/features/notice/actions'
import { database } from '@/lib/platform/database/client'
import type { Role } from '@/lib/platform/permissions'

// The e-mail of the installation: calls and matrix for who-may.test.ts.

/** E-mail is set up for the call, everybody has an address, and one mail was given up. */
async function set<T>(call: (id: string) => Promise<T>): Promise<T> {
  vi.stubEnv('OGI_SMTP_URL', 'smtp://127.0.0.1')
  vi.stubEnv('OGI_MAIL_FROM', 'nianbao@example.gov.cn')
  await database().mail.deleteMany({})
  await database().$executeRaw`UPDATE "User" SET email = username || '@example.gov.cn'`
  const at = new Date()
  const { id } = await database().mail.create({
    data: {
      to: 'gone@example.gov.cn',
      subject: '催报',
      text: '',
      createdAt: at,
      runAfter: at,
      givenUpAt: at,
      error: 'no such user',
    },
  })
  return call(id).finally(() => vi.unstubAllEnvs())
}

export const mailCalls = {
  sendTestMail: () => set(() => sendTestMail({})),
  resendMail: () => set((id) => resendMail({ id })),
  resendMails: () => set(() => resendMails({})),
}

export const ofTheMail: readonly string[] = Object.keys(mailCalls)

const keeper: Record<Role, string> = {
  author: 'f',
  approver: 'f',
  reviewer: 'f',
  systemAdministrator: 'o',
  securityAdministrator: 'f',
  auditAdministrator: 'f',
}

export const mailMatrix: Record<keyof typeof mailCalls, Record<Role, string>> = {
  sendTestMail: keeper,
  resendMail: keeper,
  resendMails: keeper,
}
