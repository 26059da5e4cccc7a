import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { database, transaction } from '@/lib/platform/database/client'
import { enqueueMails, listMails, oldestGivenUp, outboxState } from '@/lib/platform/mail/mails'
import { sendNextMail } from '@/lib/platform/mail/send-mails'
import { type Delivery, openSender } from '@/lib/platform/mail/smtp'
import { useDatabase } from '../../support/database'
import { bodyText, headerText, partsOf, startMailServer } from '../../support/mail-server'
import { addAgency, now, type Person, personAt } from '../../support/setting'
import { resendMail, resendMails, sendTestMail } from '../../support/verbs'

useDatabase()
let admin: Person
let server: Awaited<ReturnType<typeof startMailServer>>
const address = 'admin@example.gov.cn'

beforeAll(async () => {
  await addAgency('district')
  admin = await personAt('district', 'admin', 'systemAdministrator')
  // The mailbox is there from the second attempt on.
  let asked = 0
  server = await startMailServer({
    refuse: (to) => (to.startsWith('gone') && asked++ === 0 ? { code: 550, message: 'no such user' } : null),
  })
})
afterAll(() => server.close())

beforeEach(async () => {
  await database().mail.deleteMany({})
  await setAddress(address)
  vi.stubEnv('OGI_SMTP_URL', 'smtp://127.0.0.1')
  vi.stubEnv('OGI_MAIL_FROM', 'nianbao@example.gov.cn')
})
afterEach(() => vi.unstubAllEnvs())

const keeper = (at = now) => ({ actorId: admin.userId, organisationId: 'district', now: at })
const setAddress = (email: string | null) => database().user.update({ where: { id: admin.userId }, data: { email } })
const enqueue = (...to: string[]) =>
  transaction((tx) =>
    enqueueMails(
      tx,
      to.map((each) => ({ to: each, subject: `给${each}`, text: '只有收件人看的文字' })),
      now,
    ),
  )
const refusing = {
  send: (): Promise<Delivery> => Promise.resolve({ kind: 'refused', permanent: true, error: 'no such user' }),
}
const giveUp = () => sendNextMail(refusing, () => now)
const events = async (work: () => Promise<unknown>) => {
  const { id: last } = (await database().event.findFirst({ orderBy: { id: 'desc' }, select: { id: true } })) ?? {
    id: 0,
  }
  await work()
  return database().event.findMany({ where: { id: { gt: last } }, select: { verb: true, detail: true, actorId: true } })
}
const minutes = (count: number) => new Date(now.getTime() + count * 60_000)

describe('a test mail', () => {
  test('goes to the own address by way of the outbox, and is told once', async () => {
    expect(
      await events(async () => expect(await sendTestMail(keeper())).toEqual({ ok: true, value: { to: address } })),
    ).toEqual([
      { verb: 'sendTestMail', detail: { mail: '测试邮件（政府信息公开年报编制系统）' }, actorId: admin.userId },
    ])
    const sender = openSender(server.settings)
    expect(await sendNextMail(sender, () => now)).toBe('done')
    sender.close()
    const { to, raw } = server.received.at(-1)!
    expect(to).toEqual([address])
    expect(headerText(partsOf(raw).headers.get('subject')!)).toContain('测试邮件')
    expect(bodyText(raw)).toContain('2026-11-21 10:00 由系统管理员在“邮件”页面发出')
    expect(await outboxState()).toEqual({ waiting: 0, sent: 1, givenUp: 0 })
  })

  test('clicked four times at once it is one; after an attempt that failed there may be another', async () => {
    const results = await Promise.all(Array.from({ length: 4 }, () => sendTestMail(keeper())))
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results.flatMap((result) => (result.ok ? [] : [result.code]))).toEqual([
      'mail.testWaits',
      'mail.testWaits',
      'mail.testWaits',
    ])
    await sendNextMail({ send: () => Promise.resolve({ kind: 'unreachable', error: 'ECONNREFUSED' }) }, () => now)
    expect(await sendTestMail(keeper(minutes(1)))).toMatchObject({ ok: true })
    expect(await outboxState()).toMatchObject({ waiting: 2 })
  })

  test('without an address, and where e-mail is not set up, nothing goes and it is said why', async () => {
    await setAddress(null)
    expect(await sendTestMail(keeper())).toMatchObject({
      ok: false,
      code: 'mail.noAddress',
      message: expect.stringContaining('我的账号'),
    })
    vi.stubEnv('OGI_SMTP_URL', '')
    expect(
      await events(async () => expect(await sendTestMail(keeper())).toMatchObject({ ok: false, code: 'mail.off' })),
    ).toEqual([])
    expect(await outboxState()).toEqual({ waiting: 0, sent: 0, givenUp: 0 })
  })
})

describe('mails that were given up', () => {
  test('one goes again to where it was written to, with all its attempts', async () => {
    await enqueue('gone@example.gov.cn')
    const sender = openSender(server.settings)
    await sendNextMail(sender, () => now)
    const [{ id, givenUpAt, error }] = (await listMails(10)) as [Awaited<ReturnType<typeof listMails>>[number]]
    expect([givenUpAt, error]).toEqual([now, expect.stringContaining('no such user')])
    expect(
      await events(async () => expect(await resendMail(keeper(minutes(9)), id)).toEqual({ ok: true, value: null })),
    ).toEqual([{ verb: 'resendMail', detail: { mailId: id, mail: '给gone@example.gov.cn' }, actorId: admin.userId }])
    expect(await listMails(10)).toMatchObject([{ attempts: 0, givenUpAt: null, error: null, runAfter: minutes(9) }])
    expect(
      await events(async () =>
        expect(await resendMail(keeper(), id)).toMatchObject({ ok: false, code: 'mail.notGivenUp' }),
      ),
    ).toEqual([])
    expect(await sendNextMail(sender, () => minutes(9))).toBe('done')
    sender.close()
    expect(server.received.at(-1)!.to).toEqual(['gone@example.gov.cn'])
    expect(partsOf(server.received.at(-1)!.raw).headers.get('message-id')).toBe(`<${id}@example.gov.cn>`)
    expect(await resendMail(keeper(), id)).toMatchObject({ ok: false, code: 'mail.notGivenUp' })
  })

  test('all go again, and those that wait or were sent are left alone', async () => {
    await enqueue('a@example.gov.cn', 'b@example.gov.cn')
    await giveUp()
    await giveUp()
    await enqueue('c@example.gov.cn')
    await sendNextMail({ send: () => Promise.resolve({ kind: 'sent' }) }, () => now)
    await enqueue('d@example.gov.cn')
    await sendNextMail({ send: () => Promise.resolve({ kind: 'unreachable', error: 'ECONNREFUSED' }) }, () => now)
    const others = () =>
      database().mail.findMany({
        where: { to: { in: ['c@example.gov.cn', 'd@example.gov.cn'] } },
        orderBy: { to: 'asc' },
      })
    const before = await others()
    expect(
      await events(async () =>
        expect(await resendMails(keeper(minutes(1)))).toEqual({ ok: true, value: { mails: 2 } }),
      ),
    ).toMatchObject([{ verb: 'resendMails', detail: { mails: 2 } }])
    expect(await others()).toEqual(before)
    expect(await outboxState()).toEqual({ waiting: 3, sent: 1, givenUp: 0 })
    expect(
      await events(async () =>
        expect(await resendMails(keeper())).toMatchObject({ ok: false, code: 'mail.noneGivenUp' }),
      ),
    ).toEqual([])
  })

  test('stay where they are while nothing can be sent', async () => {
    await enqueue('a@example.gov.cn')
    await giveUp()
    vi.stubEnv('OGI_MAIL_FROM', '')
    const [mail] = await listMails(1)
    expect([await resendMail(keeper(), mail!.id), await resendMails(keeper())]).toMatchObject([
      { ok: false, code: 'mail.off' },
      { ok: false, code: 'mail.off' },
    ])
    expect(await outboxState()).toEqual({ waiting: 0, sent: 0, givenUp: 1 })
  })
})

test('the list holds the newest mails of what is asked for, and never their text', async () => {
  await enqueue('a@example.gov.cn')
  await giveUp()
  await transaction((tx) =>
    enqueueMails(tx, [{ to: 'b@example.gov.cn', subject: '催报', text: '只有收件人看的文字' }], minutes(5)),
  )
  const addresses = async (...how: Parameters<typeof listMails>) => (await listMails(...how)).map(({ to }) => to)
  expect([
    await addresses(10),
    await addresses(1),
    await addresses(10, 'waiting'),
    await addresses(10, 'givenUp'),
  ]).toEqual([
    ['b@example.gov.cn', 'a@example.gov.cn'],
    ['b@example.gov.cn'],
    ['b@example.gov.cn'],
    ['a@example.gov.cn'],
  ])
  expect(JSON.stringify(await listMails(10))).not.toContain('只有收件人看的文字')
  expect(await oldestGivenUp()).toEqual(now)
  await resendMails(keeper())
  expect(await oldestGivenUp()).toBeNull()
})
