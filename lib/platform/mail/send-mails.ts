import { type ClaimedMail, claimMail, type MailOutcome, storeOutcome } from './mails'
import type { Delivery, Sender } from './smtp'

/**
 * Pauses after the first, second … attempt that failed, in minutes: over a long weekend a server that is down loses no
 * mail.
 */
const pauses = [1, 5, 15, 60, 180, 720, 1440, 1440]

/**
 * How long one sender may take for one mail, longer than all its time limits together: then another one may take it
 * over.
 */
const lease = 5 * 60_000

/**
 * What a turn came to: nothing was due, one mail was dealt with, or the server cannot be reached and others would fare
 * no better.
 */
export type Turn = 'idle' | 'done' | 'unreachable'

/**
 * Sends one mail from the outbox, if one is due. Several servers may do so at the same time; no two get the same mail.
 */
export async function sendNextMail(sender: Pick<Sender, 'send'>, clock: () => Date): Promise<Turn> {
  const now = clock()
  const mail = await claimMail(now, new Date(now.getTime() + lease))
  if (!mail) return 'idle'
  const delivery = await sender.send(mail)
  await storeOutcome(mail.id, outcomeOf(delivery, mail, clock()))
  return delivery.kind === 'unreachable' ? 'unreachable' : 'done'
}

function outcomeOf(delivery: Delivery, { attempts }: ClaimedMail, at: Date): MailOutcome {
  if (delivery.kind === 'sent') return { sentAt: at }
  const { error } = delivery
  const pause = pauses[attempts - 1]
  const permanent = delivery.kind === 'refused' && delivery.permanent
  return permanent || pause === undefined
    ? { error, givenUpAt: at }
    : { error, runAfter: new Date(at.getTime() + pause * 60_000) }
}
