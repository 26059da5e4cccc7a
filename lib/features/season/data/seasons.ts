import { type Connection, database } from '@/lib/platform/database/client'

// A season concerns the whole installation and shows nothing of any report, so these queries take no scope.

/** The reports of one year (年度填报), real or for practice (演练). */
export interface Season {
  year: number
  practice: boolean
  /** Id of the official format new reports are written in. */
  format: string
  openedAt: Date
  openedBy: { name: string } | null
  /** Only practice ends. */
  closedAt: Date | null
}

const shown = {
  year: true,
  practice: true,
  format: true,
  openedAt: true,
  closedAt: true,
  openedBy: { select: { name: true } },
} as const

/** All seasons that were ever opened, newest year first, the real one before practice. */
export function listSeasons(connection: Connection = database()): Promise<Season[]> {
  return connection.season.findMany({ orderBy: [{ year: 'desc' }, { practice: 'asc' }], select: shown })
}

/** The season of a year, open or ended, or null. */
export function findSeason(
  year: number,
  practice: boolean,
  connection: Connection = database(),
): Promise<Season | null> {
  return connection.season.findUnique({ where: { year_practice: { year, practice } }, select: shown })
}

/** The practice season that is open, or null; there is at most one. */
export function findOpenPractice(connection: Connection = database()): Promise<Season | null> {
  return connection.season.findFirst({ where: { practice: true, closedAt: null }, select: shown })
}

/** Keeps everybody else who opens or ends a season, or begins a report in it, waiting until the transaction ends. */
export async function lockSeasons(tx: Connection): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('Season'))`
}

/** Whether a practice season of that year is open, which stays so until the transaction ends. */
export async function holdPractice(tx: Connection, year: number): Promise<boolean> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock_shared(hashtext('Season'))`
  return (await findOpenPractice(tx))?.year === year
}

/** Opens a season, or opens practice again that had ended. The seasons must be locked. */
export async function putSeason(
  tx: Connection,
  season: { year: number; practice: boolean; format: string; openedAt: Date; openedById: string },
): Promise<void> {
  const { year, practice, ...rest } = season
  await tx.season.upsert({
    where: { year_practice: { year, practice } },
    create: season,
    update: { ...rest, closedAt: null },
  })
}

export async function endPractice(tx: Connection, year: number, closedAt: Date): Promise<void> {
  await tx.season.update({ where: { year_practice: { year, practice: true } }, data: { closedAt } })
}

/** Puts a person's session into practice, or back; false when it is there already. */
export async function setSessionPractice(tx: Connection, sessionId: string, practice: boolean): Promise<boolean> {
  const { count } = await tx.session.updateMany({ where: { id: sessionId, practice: !practice }, data: { practice } })
  return count > 0
}
