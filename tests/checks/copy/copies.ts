import { type CopyDifferences, compareCopy } from '@/lib/checks/copy/compare-copy'
import { demoDistrict } from '@/lib/demo/district'
import { composeDocument } from '@/lib/document/compose'
import { verificationCode } from '@/lib/document/verification-code'
import { readFileHere } from '@/lib/platform/intake/read-file'
import type { Report } from '@/lib/report/content'

/** Reports of the demonstration that are finished. */
export const reports = demoDistrict(2026).organisations.flatMap(({ reports: all }) =>
  all.filter(({ year }) => year < 2026),
)
export const record = reports.find(({ organisation }) => organisation.includes('教育'))!

const digest = 'ab12cd34'.padEnd(64, '0')
/** The printed document of a report, with the code that is read back below. */
export const docOf = (report: Report) =>
  composeDocument(report, {
    createdAt: '2026-01-16T02:00:00.000Z',
    revision: 4,
    digest,
    code: verificationCode({ number: 123, revision: 4, digest }),
    draftMark: null,
  })
export const printedCode = { number: 123, revision: 4, check: 'AB12CD34' }

/** How a file that came back differs from the record. */
export async function compared(report: Report, name: string, bytes: Uint8Array): Promise<CopyDifferences> {
  const read = await readFileHere({ name, bytes })
  if (!read.ok) throw new Error(read.message)
  return compareCopy(report, read.value)
}

export const none: CopyDifferences = { numbers: [], sentences: [], words: [] }
