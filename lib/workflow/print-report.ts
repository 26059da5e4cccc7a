import type { StoredReport } from '@/lib/data/reports'
import { composeDocument } from '@/lib/document/compose'
import { draftMark } from '@/lib/document/draft-mark'
import type { Doc } from '@/lib/document/model'
import { verificationCode } from '@/lib/document/verification-code'
import type { Report } from '@/lib/report/content'
import { digestOf } from '@/lib/report/digest'
import { parseContent } from '@/lib/report/schema'

/** A stored report as the pure data that checks and renderers take. */
export function reportOf(stored: StoredReport): Report {
  return { organisation: stored.organisation.name, year: stored.year, content: parseContent(stored.content) }
}

/**
 * The printable document of a stored revision. Everything in it was stored with the revision, so the same revision is the same paper; only a
 * granted waiver (豁免) or a suspended check takes the mark of a draft off it.
 */
export async function documentOf(stored: StoredReport): Promise<Doc> {
  const report = reportOf(stored)
  const digest = await digestOf(report)
  const { number, revision, savedAt, blocking } = stored
  return composeDocument(report, { createdAt: savedAt.toISOString(), revision, digest, code: verificationCode({ number, revision, digest }), draftMark: draftMark(blocking) })
}
