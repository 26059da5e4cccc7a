import { composeDocument } from '@/lib/document/compose'
import { draftMark } from '@/lib/document/draft-mark'
import type { Doc } from '@/lib/document/model'
import { verificationCode } from '@/lib/document/verification-code'
import type { StoredReport } from '@/lib/features/report/data/reports'
import { findVersion, type StoredVersion } from '@/lib/features/report/data/versions'
import { isEditable } from '@/lib/features/report/policy/review-states'
import type { Scope } from '@/lib/platform/scope'
import type { Report } from '@/lib/report/content'
import { digestOf } from '@/lib/report/digest'
import { parseContent } from '@/lib/report/schema'

/** A stored report as the pure data that checks and renderers take. */
export function reportOf(stored: StoredReport): Report {
  return { organisation: stored.organisation.name, year: stored.year, content: parseContent(stored.content) }
}

/**
 * The printable document of a stored revision. Everything in it was stored with the revision, so the same revision is
 * the same paper; only a granted waiver (豁免) or a suspended check takes the mark of a draft off it.
 */
export async function documentOf(stored: StoredReport): Promise<Doc> {
  const report = reportOf(stored)
  const digest = await digestOf(report)
  const { number, revision, savedAt, blocking, practice } = stored
  return composeDocument(report, {
    createdAt: savedAt.toISOString(),
    revision,
    digest,
    code: verificationCode({ number, revision, digest }),
    draftMark: draftMark(blocking, practice),
  })
}

/** What a version needs to be printed. */
export type Printed = Pick<StoredVersion, 'organisationName' | 'revision' | 'savedAt' | 'digest' | 'content'> & {
  readonly report: { readonly number: number; readonly year: number; readonly practice: boolean }
}

/** A version as pure data, under the name that its organ had when it was handed in. */
export function reportOfVersion({
  organisationName,
  report,
  content,
}: Pick<Printed, 'organisationName' | 'report' | 'content'>): Report {
  return { organisation: organisationName, year: report.year, content: parseContent(content) }
}

/**
 * The printable document of a version: what was handed in, under the code of its revision. Renames and later changes do
 * not touch it.
 */
export async function documentOfVersion(version: Printed): Promise<Doc> {
  const report = reportOfVersion(version)
  const { revision, savedAt, digest } = version
  const code = verificationCode({ number: version.report.number, revision, digest })
  return composeDocument(report, {
    createdAt: savedAt.toISOString(),
    revision,
    digest,
    code,
    draftMark: draftMark(0, version.report.practice),
  })
}

/**
 * The version of record: what was handed in, from then until the agency has the report back to change it; else null.
 */
const versionOfRecord = (scope: Scope, { state, versionId }: StoredReport): Promise<StoredVersion | null> =>
  versionId === null || isEditable(state) ? Promise.resolve(null) : findVersion(scope, versionId)

/** What is printed of a report at present: the version of record, or the revision being written. */
export async function documentToPrint(scope: Scope, stored: StoredReport): Promise<Doc> {
  const version = await versionOfRecord(scope, stored)
  return version ? documentOfVersion(version) : documentOf(stored)
}

/** The same as data. */
export async function reportToPrint(scope: Scope, stored: StoredReport): Promise<Report> {
  const version = await versionOfRecord(scope, stored)
  return version ? reportOfVersion(version) : reportOf(stored)
}
