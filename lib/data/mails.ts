import { z } from 'zod'
import { database, type Connection } from './client'
import { Prisma } from './generated/client'
import { knownAddress } from './users'

/** An e-mail that waits to be sent. */
export interface NewMail { readonly to: string; readonly subject: string; readonly text: string }

/** An e-mail as it goes out; `attempts` counts this one too. */
export interface ClaimedMail extends NewMail { readonly id: string; readonly attempts: number }

/** An address that a mail can go to; no white space, no line ends, no list of several. */
const isAddress = (text: string): boolean => knownAddress(text) !== null && z.email().max(254).safeParse(text).success

/** Somebody of a unit who reads its notices; `address` is null where none is known. */
export interface Recipient { readonly organisationId: string; readonly address: string | null }

/** Those who can read notices of units: authors and responsible persons whose account is in use. */
export async function listRecipients(tx: Connection, organisationIds: readonly string[]): Promise<Recipient[]> {
  const users = await tx.user.findMany({
    where: { organisationId: { in: [...organisationIds] }, role: { in: ['author', 'approver'] }, disabled: false },
    orderBy: { username: 'asc' },
    select: { organisationId: true, email: true },
  })
  return users.map(({ organisationId, email }) => ({ organisationId, address: isAddress(email) ? email : null }))
}

/** The address of one account, or null when none is known. */
export async function findAddress(tx: Connection, userId: string): Promise<string | null> {
  const user = await tx.user.findUnique({ where: { id: userId }, select: { email: true } })
  return user && isAddress(user.email) ? user.email : null
}

/** Puts mails into the outbox, in the transaction of what they tell: they go out when it is committed, and never otherwise. */
export async function enqueueMails(tx: Connection, mails: readonly NewMail[], at: Date): Promise<void> {
  // One line: what stands after a line end would be a header of its own.
  await tx.mail.createMany({ data: mails.map(({ to, subject, text }) => ({ to, subject: subject.replace(/\s+/g, ' ').trim(), text, createdAt: at, runAfter: at })) })
}

/**
 * Takes the mail that has waited longest, for one sender: until `leasedUntil` nobody else gets it, and when the sender dies it is tried again then.
 * @returns null when none is due
 */
export async function claimMail(now: Date, leasedUntil: Date): Promise<ClaimedMail | null> {
  const rows = await database().$queryRaw<ClaimedMail[]>(Prisma.sql`
    UPDATE "Mail" SET attempts = attempts + 1, "runAfter" = ${leasedUntil}
    WHERE id = (
      SELECT id FROM "Mail" WHERE "sentAt" IS NULL AND "givenUpAt" IS NULL AND "runAfter" <= ${now}
      ORDER BY "runAfter", id LIMIT 1 FOR UPDATE SKIP LOCKED
    )
    RETURNING id, "to", subject, text, attempts`)
  return rows[0] ?? null
}

/** What became of an attempt. */
export type MailOutcome = { readonly sentAt: Date } | { readonly error: string; readonly runAfter: Date } | { readonly error: string; readonly givenUpAt: Date }

export async function storeOutcome(id: string, outcome: MailOutcome): Promise<void> {
  await database().mail.updateMany({ where: { id, sentAt: null }, data: 'sentAt' in outcome ? { ...outcome, error: null } : outcome })
}

/** How the outbox stands; numbers for the whole installation. */
export interface OutboxState { readonly waiting: number; readonly sent: number; readonly givenUp: number }

export async function outboxState(): Promise<OutboxState> {
  const [waiting, sent, givenUp] = await Promise.all([
    database().mail.count({ where: { sentAt: null, givenUpAt: null } }),
    database().mail.count({ where: { sentAt: { not: null } } }),
    database().mail.count({ where: { givenUpAt: { not: null } } }),
  ])
  return { waiting, sent, givenUp }
}

/** A mail as the system administrator sees it: never its text, which is between the unit and its competent department. */
export interface ListedMail { id: string; to: string; subject: string; createdAt: Date; attempts: number; runAfter: Date; sentAt: Date | null; givenUpAt: Date | null; error: string | null }

/** The newest mails. The caller has asked for the permission. */
export function listMails(limit: number): Promise<ListedMail[]> {
  return database().mail.findMany({
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: limit,
    select: { id: true, to: true, subject: true, createdAt: true, attempts: true, runAfter: true, sentAt: true, givenUpAt: true, error: true },
  })
}
