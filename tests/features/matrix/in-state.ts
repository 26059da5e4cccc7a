import type { ReviewState } from '@/lib/features/report/policy/review-states'
import { database } from '@/lib/platform/database/client'
import { nowhere, type Place } from './places'

/**
 * Puts a report into a state as if the verbs before had been done, without their events; gives what a page would know
 * of it.
 */
export async function bringTo(
  reportId: string,
  byId: string,
  state: ReviewState,
): Promise<{ revision: number; versionId: string }> {
  const stored = await database().report.findUniqueOrThrow({ where: { id: reportId } })
  const { revision, savedAt, format, content } = stored
  const version = {
    reportId,
    number: (await database().version.count({ where: { reportId } })) + 1,
    revision,
    savedAt,
    organisationName: '云溪区教育局',
    organisationPath: '/',
    format,
    content: content!,
    findings: [],
    digest: '0'.repeat(64),
    at: savedAt,
    byId,
  }
  const { id: versionId } = await database().version.create({ data: version, select: { id: true } })
  await database().note.deleteMany({ where: { reportId } })
  await database().report.update({
    where: { id: reportId },
    data: { state, versionId, blocking: 0, claimedById: null, signedOffRevision: null, correctionReason: null },
  })
  return { revision, versionId }
}

/** A note about the report of a place, sent or not; its id. */
export async function noteIn(
  reports: Readonly<Record<Place, string>>,
  writers: Readonly<Record<Place, string>>,
  place: Place | null,
  kind: 'sent' | 'unsent',
): Promise<string> {
  if (place === null) return nowhere
  const { versionId } = await database().report.findUniqueOrThrow({ where: { id: reports[place] } })
  const at = new Date()
  const note = {
    reportId: reports[place],
    versionId: versionId!,
    text: '请核对',
    at,
    byId: writers[place],
    sentAt: kind === 'sent' ? at : null,
  }
  return (await database().note.create({ data: note, select: { id: true } })).id
}

/** Makes of a version handed in one that has nothing to read: no finding is left, and its texts were compared. */
export async function makeClean(reportId: string, versionId: string): Promise<void> {
  await database().report.update({
    where: { id: reportId },
    data: { explained: 0, unexplained: 0, waived: 0, openWaivers: 0, unconfirmed: 0 },
  })
  await database().textSignature.create({
    data: { versionId, section: 'overview', bins: new Uint8Array(256), bands: [] },
  })
}

/** A scan of the version of record of the report of a place; its id. */
export async function scanIn(
  reports: Readonly<Record<Place, string>>,
  writers: Readonly<Record<Place, string>>,
  place: Place | null,
): Promise<string> {
  if (place === null) return nowhere
  const { versionId } = await database().report.findUniqueOrThrow({ where: { id: reports[place] } })
  const scan = {
    versionId: versionId!,
    name: '盖章页.png',
    type: 'image/png',
    size: 1,
    pages: 1,
    sha256: '0'.repeat(64),
    bytes: new Uint8Array(1),
    at: new Date(),
    byId: writers[place],
  }
  return (await database().scan.create({ data: scan, select: { id: true } })).id
}
