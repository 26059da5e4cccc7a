import { beforeEach, describe, expect, test } from 'vitest'
import { database, transaction } from '@/lib/platform/database/client'
import { startMailLoop } from '@/lib/platform/mail/mail-loop'
import { enqueueMails, outboxState } from '@/lib/platform/mail/mails'
import { sendNextMail } from '@/lib/platform/mail/send-mails'
import { type Delivery, type OutgoingMail, openSender } from '@/lib/platform/mail/smtp'
import { useDatabase } from '../../support/database'
import { bodyText, startMailServer } from '../../support/mail-server'
import { now } from '../../support/setting'

useDatabase()
let clock: Date

beforeEach(async () => {
  clock = now
  await database().mail.deleteMany({})
})

const enqueue = (count = 1) =>
  transaction((tx) =>
    enqueueMails(
      tx,
      Array.from({ length: count }, (_, index) => ({
        to: `clerk${index}@example.gov.cn`,
        subject: '催报',
        text: `第 ${index} 封`,
      })),
      now,
    ),
  )
const answering = (delivery: Delivery, sent: OutgoingMail[] = []) => ({
  send: (mail: OutgoingMail) => (sent.push(mail), Promise.resolve(delivery)),
})
const turn = (sender: Parameters<typeof sendNextMail>[0]) => sendNextMail(sender, () => clock)
const minutes = (count: number) => new Date(clock.getTime() + count * 60_000)
const only = () => database().mail.findFirstOrThrow()
const refused = (permanent: boolean): Delivery => ({ kind: 'refused', permanent, error: 'mailbox full' })

/** Waits for what a loop does beside the test. */
async function until(condition: () => Promise<boolean>) {
  const end = Date.now() + 20_000
  while (!(await condition())) {
    if (Date.now() > end) throw new Error('waited in vain')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

describe('the outbox', () => {
  test('a subject is one line; what is rolled back was never said', async () => {
    await transaction((tx) =>
      enqueueMails(tx, [{ to: 'a@example.cn', subject: '催报\r\nBcc: spy@example.com', text: '' }], now),
    )
    await transaction(async (tx) => {
      await enqueueMails(tx, [{ to: 'b@example.cn', subject: '', text: '' }], now)
      throw new Error('back')
    }).catch(() => {})
    expect(await database().mail.findMany({ select: { to: true, subject: true } })).toEqual([
      { to: 'a@example.cn', subject: '催报 Bcc: spy@example.com' },
    ])
  })

  test('two senders at the same time never send a mail twice', async () => {
    await enqueue(40)
    const sent: OutgoingMail[] = []
    const slow = {
      send: async (mail: OutgoingMail): Promise<Delivery> => (
        sent.push(mail), await new Promise((resolve) => setTimeout(resolve, 5)), { kind: 'sent' }
      ),
    }
    await Promise.all(
      Array.from({ length: 4 }, async () => {
        while ((await turn(slow)) !== 'idle');
      }),
    )
    expect(sent).toHaveLength(40)
    expect(new Set(sent.map(({ id }) => id)).size).toBe(40)
    expect(await outboxState()).toEqual({ waiting: 0, sent: 40, givenUp: 0 })
  })

  test('a mail whose sender died is sent by another one when the lease is over, and not before', async () => {
    await enqueue()
    const dying = { send: (): Promise<Delivery> => Promise.reject(new Error('power failure')) }
    await expect(turn(dying)).rejects.toThrow('power failure')
    clock = minutes(4)
    expect(await turn(answering({ kind: 'sent' }))).toBe('idle')
    clock = minutes(1)
    expect(await turn(answering({ kind: 'sent' }))).toBe('done')
    expect(await only()).toMatchObject({ attempts: 2, sentAt: clock, error: null })
  })

  test('is tried again after growing pauses, and given up in the end with the error kept', async () => {
    await enqueue()
    const sent: OutgoingMail[] = []
    const waited: number[] = []
    for (let attempt = 1; (await only()).givenUpAt === null; attempt++) {
      expect(
        await turn(answering(attempt % 2 ? { kind: 'unreachable', error: 'ECONNREFUSED' } : refused(false), sent)),
      ).toBe(attempt % 2 ? 'unreachable' : 'done')
      const { runAfter, givenUpAt } = await only()
      if (givenUpAt) break
      waited.push((runAfter.getTime() - clock.getTime()) / 60_000)
      clock = new Date(runAfter.getTime() - 1)
      expect(await turn(answering({ kind: 'sent' }))).toBe('idle')
      clock = runAfter
    }
    expect(waited).toEqual([1, 5, 15, 60, 180, 720, 1440, 1440])
    expect(await only()).toMatchObject({ attempts: 9, sentAt: null, error: 'ECONNREFUSED' })
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1)
    clock = minutes(100_000)
    expect(await turn(answering({ kind: 'sent' }))).toBe('idle')
    expect(await outboxState()).toEqual({ waiting: 0, sent: 0, givenUp: 1 })
  })

  test('an address that does not exist is not tried again', async () => {
    await enqueue()
    await turn(answering(refused(true)))
    expect(await only()).toMatchObject({ attempts: 1, givenUpAt: now, error: 'mailbox full' })
  })
})

describe('the loop and a real server', () => {
  test('300 mails, by two application servers, each once', async () => {
    await enqueue(300)
    const server = await startMailServer()
    const loops = [1, 2].map(() => startMailLoop(openSender(server.settings), undefined, { idle: 20, trouble: 20 }))
    await until(async () => (await outboxState()).sent === 300)
    await Promise.all(loops.map((loop) => loop.stop()))
    await server.close()
    expect(new Set(server.received.map(({ raw }) => bodyText(raw).trim())).size).toBe(300)
    expect(server.received).toHaveLength(300)
  })

  test('a server that is down gets its mail when it is back', async () => {
    const first = await startMailServer()
    const { port } = first.settings.server
    await first.close()
    await enqueue()
    // Each look at the clock is an hour later, so that pauses are over at once.
    let looks = 0
    const loop = startMailLoop(openSender(first.settings), () => new Date(now.getTime() + looks++ * 3_600_000), {
      idle: 20,
      trouble: 300,
    })
    await until(async () => (await only()).error?.includes('ECONNREFUSED') ?? false)
    const second = await startMailServer({ port })
    await until(async () => (await only()).sentAt !== null)
    await loop.stop()
    await second.close()
    expect(second.received).toHaveLength(1)
    expect(await only()).toMatchObject({ error: null })
  })

  test('stops with the mail that is on its way, not in the middle of it', async () => {
    await enqueue(2)
    let deliver = () => {}
    let closed = false
    const sender = {
      send: () =>
        new Promise<Delivery>((resolve) => {
          deliver = () => resolve({ kind: 'sent' })
        }),
      close: () => {
        closed = true
      },
    }
    const loop = startMailLoop(sender, () => clock, { idle: 20, trouble: 20 })
    await until(async () => (await database().mail.count({ where: { attempts: 1 } })) === 1)
    const stopped = loop.stop()
    expect(closed).toBe(false)
    // The claim is stored a moment before the sender is asked.
    await new Promise((resolve) => setTimeout(resolve, 50))
    deliver()
    await stopped
    expect([closed, await outboxState()]).toEqual([true, { waiting: 1, sent: 1, givenUp: 0 }])
  })
})
