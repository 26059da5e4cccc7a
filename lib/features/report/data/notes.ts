import { type Connection, database } from '@/lib/platform/database/client'
import { reportsWithin, type Scope } from '@/lib/platform/scope'

const shown = {
  id: true,
  reportId: true,
  versionId: true,
  place: true,
  quote: true,
  text: true,
  at: true,
  sentAt: true,
  answer: true,
  answeredAt: true,
  version: { select: { number: true } },
  by: { select: { id: true, name: true } },
  answeredBy: { select: { id: true, name: true } },
} as const

/** A reviewer's note (审核意见) about a report handed in. */
export interface Note {
  id: string
  reportId: string
  versionId: string
  version: { number: number }
  /** Cell id, id of a text or of a section; '' for the whole report. */
  place: string
  /** The words it is about; '' for all of the place. */
  quote: string
  text: string
  at: Date
  by: { id: string; name: string }
  /** When the report was returned with it; null while only reviewers see it. */
  sentAt: Date | null
  /** '' while the agency has not answered. */
  answer: string
  answeredAt: Date | null
  answeredBy: { id: string; name: string } | null
}

/** The notes about a report in scope, oldest first. `sent` leaves out those that only reviewers see. */
export function listNotes(
  scope: Scope,
  reportId: string,
  filter: { sent?: true } = {},
  connection: Connection = database(),
): Promise<Note[]> {
  return connection.note.findMany({
    where: { reportId, report: reportsWithin(scope), ...(filter.sent && { sentAt: { not: null } }) },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: shown,
  })
}

/** One note about a report in scope, or null. */
export function findNote(scope: Scope, id: string, connection: Connection = database()): Promise<Note | null> {
  return connection.note.findFirst({ where: { id, report: reportsWithin(scope) }, select: shown })
}

export interface NewNote {
  reportId: string
  versionId: string
  place: string
  quote: string
  text: string
  at: Date
  byId: string
}

/** Adds a note that only reviewers see. The report must be locked by this transaction. */
export async function insertNote(tx: Connection, note: NewNote): Promise<string> {
  return (await tx.note.create({ data: note, select: { id: true } })).id
}

/** Removes a note that was not sent; one that was stays. */
export async function deleteNote(tx: Connection, id: string): Promise<void> {
  await tx.note.deleteMany({ where: { id, sentAt: null } })
}

/**
 * Sends every note about a report that waits, those about versions since withdrawn too; gives their number. The report
 * must be locked by this transaction.
 */
export async function sendNotes(tx: Connection, reportId: string, sentAt: Date): Promise<number> {
  return (await tx.note.updateMany({ where: { reportId, sentAt: null }, data: { sentAt } })).count
}

/** Stores the agency's answer to a note. */
export async function storeAnswer(
  tx: Connection,
  id: string,
  answer: { answer: string; answeredAt: Date; answeredById: string },
): Promise<void> {
  await tx.note.update({ where: { id }, data: answer })
}

/** How many notes were sent with the last return of a version and have no answer. */
export function countUnanswered(tx: Connection, reportId: string): Promise<number> {
  return tx.note.count({ where: { reportId, sentAt: { not: null }, answeredAt: null } })
}
