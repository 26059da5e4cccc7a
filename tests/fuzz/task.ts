import { runChecks } from '@/lib/checks/run'
import { makeSubject } from '@/lib/checks/subject'
import type { GivenFile } from '@/lib/import/open/kind'
import { readFileHere } from '@/lib/platform/intake/read-file'
import { parseReportFile, printReportFile } from '@/lib/report/report-file'

/** Reads one file and does with it what the product does next; answers `accepted` or the code of the refusal. */
export default async function readAndUse(file: GivenFile): Promise<string> {
  const opened = await readFileHere(file)
  if (!opened.ok) {
    if (!/\p{Script=Han}/u.test(opened.message)) throw new Error(`refused without a sentence: ${opened.code}`)
    return opened.code
  }
  const { report, written } = opened.value
  const kept = parseReportFile(printReportFile(report))
  if (!kept.ok) throw new Error(`read as a report that cannot be kept: ${kept.message}`)
  runChecks(makeSubject(report, { written }))
  return 'accepted'
}
