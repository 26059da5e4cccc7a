import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { type Connection, database } from '@/lib/platform/database/client'
import { Prisma } from '@/lib/platform/database/generated/client'

/** An e-mail that waits to be sent. */
export interface NewMail {
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** An e-mail as it goes out; `attempts` counts this one too. */
export interface ClaimedMail extends NewMail {
  readonly id: string
  readonly attempts: number
}

const address = z.email().max(254)

/** An address that a mail can go to, or null; no white space, no line ends, no list of several. */
const mailable = (text: string | null | undefined): string | null => address.safeParse(text).data ?? null

/** Somebody of a unit who reads its notices; `address` is null where none is known. */
export interface Recipient {
  readonly organisationId: string
  readonly address: string | null
}

/** Those who can read notices of units: authors and responsible persons whose account is in use. */
export async function listRecipients(tx: Connection, organisationIds: readonly string[]): Promise<Recipient[]> {
  const users = await tx.user.findMany({
    where: { organisationId: { in: [...organisationIds] }, role: { in: ['author', 'approver'] }, disabled: false },
    orderBy: { username: 'asc' },
    select: { organisationId: true, email: true },
  })
  return users.map(({ organisationId, email }) => ({ organisationId, address: mailable(email) }))
}

/** The address of one account, or null when none is known. */
export async function findAddress(tx: Connection, userId: string): Promise<string | null> {
  const user = await tx.user.findUnique({ where: { id: userId }, select: { email: true } })
  return mailable(user?.email)
}

/**
 * Puts mails into the outbox, in the transaction of what they tell: they go out when it is committed, and never
 * otherwise.
 */
export async function enqueueMails(tx: Connection, mails: readonly NewMail[], at: Date): Promise<void> {
  // One line: what stands after a line end would be a header of its own.
  const rows = mails.map(({ to, subject, text }) => ({
    id: randomUUID(),
    to,
    subject: subject.replace(/\s+/g, ' ').trim(),
    text,
  }))
  await tx.$executeRaw`
    INSERT INTO "Mail" (id, "to", subject, text, "createdAt", "runAfter")
    SELECT id, "to", subject, text, ${at}, ${at} FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS m(id text, "to" text, subject text, text text)`
}

/**
 * Takes the mail that has waited longest, for one sender: until `leasedUntil` nobody else gets it, and when the sender
 * dies it is tried again then.
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
export type MailOutcome =
  | { readonly sentAt: Date }
  | { readonly error: string; readonly runAfter: Date }
  | { readonly error: string; readonly givenUpAt: Date }

export async function storeOutcome(id: string, outcome: MailOutcome): Promise<void> {
  await database().mail.updateMany({
    where: { id, sentAt: null },
    data: 'sentAt' in outcome ? { ...outcome, error: null } : outcome,
  })
}

/** Whether a mail of this subject to this address waits for its first attempt. */
export async function waitsUntried(tx: Connection, { to, subject }: Pick<NewMail, 'to' | 'subject'>): Promise<boolean> {
  return (
    (await tx.mail.findFirst({
      where: { to, subject, attempts: 0, sentAt: null, givenUpAt: null },
      select: { id: true },
    })) !== null
  )
}

/**
 * What a mail that was given up starts again with. One that waits for another attempt is left alone: somebody may be
 * sending it at this moment.
 */
const afresh = (at: Date) => ({ attempts: 0, runAfter: at, givenUpAt: null, error: null })

/** Puts a mail that was given up back into the outbox. Returns its subject; null when it was not given up. */
export async function reviveMail(tx: Connection, id: string, at: Date): Promise<string | null> {
  const [revived] = await tx.mail.updateManyAndReturn({
    where: { id, givenUpAt: { not: null } },
    data: afresh(at),
    select: { subject: true },
  })
  return revived?.subject ?? null
}

/** The same for all that were given up; returns how many. */
export async function reviveMails(tx: Connection, at: Date): Promise<number> {
  return (await tx.mail.updateMany({ where: { givenUpAt: { not: null } }, data: afresh(at) })).count
}

/** Which mails are listed: all, those that wait for an attempt, or those that were given up. */
export const mailFilters = ['all', 'waiting', 'givenUp'] as const
export type MailFilter = (typeof mailFilters)[number]

const filters: Readonly<Record<MailFilter, Prisma.MailWhereInput>> = {
  all: {},
  waiting: { sentAt: null, givenUpAt: null },
  givenUp: { givenUpAt: { not: null } },
}

/** How the outbox stands; numbers for the whole installation. */
export interface OutboxState {
  readonly waiting: number
  readonly sent: number
  readonly givenUp: number
}

export async function outboxState(): Promise<OutboxState> {
  const [waiting, sent, givenUp] = await Promise.all([
    database().mail.count({ where: filters.waiting }),
    database().mail.count({ where: { sentAt: { not: null } } }),
    database().mail.count({ where: filters.givenUp }),
  ])
  return { waiting, sent, givenUp }
}

/**
 * A mail as the system administrator sees it: never its text, which is between the unit and its competent department.
 */
export interface ListedMail {
  id: string
  to: string
  subject: string
  createdAt: Date
  attempts: number
  runAfter: Date
  sentAt: Date | null
  givenUpAt: Date | null
  error: string | null
}

/** The newest mails. The caller has asked for the permission. */
export function listMails(limit: number, filter: MailFilter = 'all'): Promise<ListedMail[]> {
  return database().mail.findMany({
    where: filters[filter],
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: limit,
    select: {
      id: true,
      to: true,
      subject: true,
      createdAt: true,
      attempts: true,
      runAfter: true,
      sentAt: true,
      givenUpAt: true,
      error: true,
    },
  })
}

/** When the oldest of the mails that were given up was written; null when there is none. */
export async function oldestGivenUp(): Promise<Date | null> {
  return (
    (
      await database().mail.findFirst({
        where: filters.givenUp,
        orderBy: { createdAt: 'asc' },
        select: { createdAt: true },
      })
    )?.createdAt ?? null
  )
}
