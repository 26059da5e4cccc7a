import { afterEach, expect, test } from 'vitest'
import { openSender, type Sender } from '@/lib/platform/mail/smtp'
import { bodyText, headerText, partsOf, startMailServer } from '../../support/mail-server'

const mail = {
  id: '0192f0c0-0000-7000-8000-000000000001',
  to: 'clerk@example.gov.cn',
  subject: '请提交2025年政府信息公开工作年度报告（冯𬉼）',
  text: '云溪区教育局：\n请不迟于2026年1月31日提交。\n.\n以上',
}
const open: { close: () => unknown }[] = []
const keep = <T extends { close: () => unknown }>(one: T): T => (open.push(one), one)
const sender = (settings: Parameters<typeof openSender>[0], limits?: Parameters<typeof openSender>[1]): Sender =>
  keep(openSender(settings, limits))

afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close()
})

test('arrives with subject, text and character set as they were, under the same Message-ID each time', async () => {
  const server = keep(await startMailServer())
  const { send } = sender(server.settings)
  expect([await send(mail), await send(mail)]).toEqual([{ kind: 'sent' }, { kind: 'sent' }])
  const [first, second] = server.received
  expect(first).toMatchObject({ from: 'nianbao@example.gov.cn', to: ['clerk@example.gov.cn'] })
  const { headers } = partsOf(first!.raw)
  expect(headerText(headers.get('subject')!)).toBe(mail.subject)
  expect(headers.get('subject')).toMatch(/^[\x20-\x7e]+$/)
  expect(headers.get('content-type')).toMatch(/^text\/plain; charset=utf-8/i)
  expect(bodyText(first!.raw).replace(/\r\n/g, '\n').trimEnd()).toBe(mail.text)
  expect(headers.get('message-id')).toBe(`<${mail.id}@example.gov.cn>`)
  expect(partsOf(second!.raw).headers.get('message-id')).toBe(headers.get('message-id'))
})

test('no header can be brought in through a subject or an address', async () => {
  const server = keep(await startMailServer())
  const { send } = sender(server.settings)
  await send({ ...mail, subject: '通知\r\nBcc: spy@example.com\r\n\r\n另一封' })
  await send({ ...mail, to: 'clerk@example.gov.cn\r\nBcc: spy@example.com' })
  await send({ ...mail, to: 'clerk@example.gov.cn, spy@example.com' })
  expect(server.received.length).toBeGreaterThan(0)
  for (const { raw, to } of server.received) {
    expect(partsOf(raw).headers.has('bcc')).toBe(false)
    expect(to).not.toContain('spy@example.com')
  }
})

test('a refusal concerns one mail, for good or for now; everything else concerns the server', async () => {
  const server = keep(
    await startMailServer({
      refuse: (address) =>
        address.startsWith('gone')
          ? { code: 550, message: 'no such user' }
          : address.startsWith('full')
            ? { code: 452, message: 'mailbox full' }
            : null,
    }),
  )
  const { send } = sender(server.settings)
  expect(await send({ ...mail, to: 'gone@example.gov.cn' })).toEqual({
    kind: 'refused',
    permanent: true,
    error: expect.stringContaining('no such user'),
  })
  expect(await send({ ...mail, to: 'full@example.gov.cn' })).toEqual({
    kind: 'refused',
    permanent: false,
    error: expect.stringContaining('mailbox full'),
  })
  expect(await send(mail)).toEqual({ kind: 'sent' })
  const wrong = { ...server.settings, server: { ...server.settings.server, auth: { user: 'nianbao', pass: 'wrong' } } }
  expect(await sender(wrong).send(mail)).toMatchObject({
    kind: 'unreachable',
    error: expect.stringContaining('Invalid'),
  })
  const { settings } = server
  await open
    .splice(0)
    .reverse()
    .reduce(async (before, one) => (await before, void (await one.close())), Promise.resolve())
  expect(await sender(settings).send(mail)).toMatchObject({
    kind: 'unreachable',
    error: expect.stringContaining('ECONNREFUSED'),
  })
})

test('whom the server refuses as sender, or because he is not signed in, does not lose his mails', async () => {
  const server = keep(
    await startMailServer({
      refuseSender: (address) => (address.startsWith('other') ? { code: 553, message: 'not your address' } : null),
    }),
  )
  expect(await sender({ ...server.settings, from: 'other@example.gov.cn' }).send(mail)).toEqual({
    kind: 'unreachable',
    error: expect.stringContaining('not your address'),
  })
  expect(
    await sender({ ...server.settings, server: { ...server.settings.server, auth: undefined } }).send(mail),
  ).toMatchObject({ kind: 'unreachable', error: expect.stringContaining('530') })
})

test('a server that says nothing does not hold us', async () => {
  const { createServer } = await import('node:net')
  const silent = createServer((socket) => socket.on('error', () => {}))
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
  const { port } = silent.address() as { port: number }
  const short = { dnsTimeout: 200, connectionTimeout: 200, greetingTimeout: 200, socketTimeout: 200 }
  expect(
    await sender({ kind: 'on', server: { host: '127.0.0.1', port, secure: false }, from: 'a@example.cn' }, short).send(
      mail,
    ),
  ).toMatchObject({ kind: 'unreachable' })
  silent.close()
})
