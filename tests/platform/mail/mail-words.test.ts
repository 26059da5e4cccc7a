import { afterEach, describe, expect, test } from 'vitest'
import { type MailStanding, mailFaultWords, mailStateWords } from '@/lib/platform/mail/mail-words'
import { openSender } from '@/lib/platform/mail/smtp'
import { startMailServer } from '../../support/mail-server'

const now = new Date('2026-11-21T10:00:00+08:00')
const at = (time: string) => new Date(`2026-11-${time}:00+08:00`)
const fresh: MailStanding = { attempts: 0, runAfter: now, sentAt: null, givenUpAt: null, error: null }

describe('how a mail stands', () => {
  test.each<[string, Partial<MailStanding>]>([
    ['待发送', {}],
    ['正在发送', { attempts: 1, runAfter: at('21T10:05') }],
    ['第 1 次未成功，将于 10:01 再试', { attempts: 1, runAfter: at('21T10:01'), error: 'x' }],
    ['第 7 次未成功，将于 2026-11-22 00:30 再试', { attempts: 7, runAfter: at('22T00:30'), error: 'x' }],
    ['第 2 次未成功，即将再试', { attempts: 2, runAfter: now, error: 'x' }],
    ['已停止重试（共试 9 次）', { attempts: 9, givenUpAt: now, error: 'x' }],
    ['已发送（10:00）', { attempts: 2, sentAt: now }],
    ['已发送（2026-11-20 23:59）', { attempts: 1, sentAt: at('20T23:59') }],
  ])('%s', (words, standing) => {
    expect(mailStateWords({ ...fresh, ...standing }, now, true)).toBe(words)
  })

  test.each<[string, Partial<MailStanding>]>([
    ['待发送', {}],
    ['待发送', { attempts: 1 }],
    ['第 2 次未成功，待发送', { attempts: 2, runAfter: at('21T10:05'), error: 'x' }],
    ['已发送（10:00）', { attempts: 1, sentAt: now }],
    ['已停止重试（共试 9 次）', { attempts: 9, givenUpAt: now, error: 'x' }],
  ])('where nothing is sent, no time is promised: %s', (words, standing) => {
    expect(mailStateWords({ ...fresh, ...standing }, now, false)).toBe(words)
  })
})

const open: { close: () => unknown }[] = []
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close()
})
const keep = <T extends { close: () => unknown }>(one: T): T => (open.push(one), one)

/** What a real attempt says in the end. */
async function errorOf(
  server: Partial<Parameters<typeof openSender>[0]['server']>,
  from = 'nianbao@example.gov.cn',
  to = 'clerk@example.gov.cn',
): Promise<string> {
  const short = { dnsTimeout: 300, connectionTimeout: 300, greetingTimeout: 300, socketTimeout: 300 }
  const delivery = await keep(
    openSender({ kind: 'on', server: { host: '127.0.0.1', port: 1, secure: false, ...server }, from }, short),
  ).send({ id: '1', to, subject: '催报', text: '催报' })
  if (delivery.kind === 'sent') throw new Error('was sent')
  return delivery.error
}

describe('what went wrong, of attempts really made', () => {
  test('nobody listens', async () => expect(mailFaultWords(await errorOf({}))).toContain('拒绝连接'))

  test('wrong password, refused sender, refused and full mailboxes, a server that speaks no TLS', async () => {
    const refuse = (address: string) =>
      address.startsWith('gone')
        ? { code: 550, message: 'no such user; certificate timeout' }
        : address.startsWith('full')
          ? { code: 452, message: 'mailbox full' }
          : null
    const { settings } = keep(
      await startMailServer({
        refuse,
        refuseSender: (address) => (address.startsWith('other') ? { code: 553, message: 'not your address' } : null),
      }),
    )
    const { server } = settings
    expect(mailFaultWords(await errorOf({ ...server, auth: { user: 'nianbao', pass: 'wrong' } }))).toContain(
      '不接受用户名或口令',
    )
    expect(mailFaultWords(await errorOf({ ...server, auth: undefined }))).toContain('要求先登录')
    expect(mailFaultWords(await errorOf(server, 'other@example.gov.cn'))).toContain('不接受发件地址')
    expect(mailFaultWords(await errorOf(server, undefined, 'gone@example.gov.cn'))).toContain('收件邮箱不存在')
    expect(mailFaultWords(await errorOf(server, undefined, 'full@example.gov.cn'))).toContain('暂时收不了')
    expect(mailFaultWords(await errorOf({ ...server, secure: true }))).toContain('加密连接没有建立')
  })

  test('a server that says nothing', async () => {
    const { createServer } = await import('node:net')
    const silent = createServer((socket) => socket.on('error', () => {}))
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    const { port } = silent.address() as { port: number }
    expect(mailFaultWords(await errorOf({ port }))).toContain('没有应答')
    silent.close()
  })
})

test.each([
  ['getaddrinfo ENOTFOUND mail.example.invalid', '找不到邮件服务器'],
  ['queryA ESERVFAIL mail.example.invalid', '找不到邮件服务器'],
  ['connect EHOSTUNREACH 10.0.0.9:465', '网络不通'],
  ['Connection timeout', '没有应答'],
  ['self-signed certificate', '证书不受信任'],
  ["Hostname/IP does not match certificate's altnames: Host: a. is not in the cert's altnames: DNS:b", '证书不受信任'],
  ['Message failed: 554 5.7.1 Spam message rejected', '垃圾邮件'],
  ['Message failed: 451 4.7.1 Try again later', '暂时不收'],
  ['Connection closed unexpectedly', '连接中断'],
  ['something nobody thought of', '请看错误原文'],
])('%s', (error, words) => {
  expect(mailFaultWords(error)).toContain(words)
})
