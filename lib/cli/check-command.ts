import { runChecks } from '@/lib/checks/run'
import { makeSubject } from '@/lib/checks/subject'
import { jsonOf, jsonOfRefusal } from './check-json'
import { textOfCheck } from './check-text'
import { exit, type ExitCode, type Io } from './io'
import { openReport } from './open-report'

/** `check FILE… [--json]`: reads each file and says what does not hold. */
export async function checkCommand(files: readonly string[], { json }: { readonly json: boolean }, io: Io): Promise<ExitCode> {
  const results: object[] = []
  let code: ExitCode = exit.clean
  for (const [index, file] of files.entries()) {
    const opened = await openReport(file, io.folder)
    if (!opened.ok) {
      code = exit.unusable
      if (json) results.push(jsonOfRefusal(file, opened))
      else io.err(`${file}：${opened.message}\n`)
      continue
    }
    const assessment = runChecks(makeSubject(opened.value.report, { written: opened.value.written }))
    if (code === exit.clean && assessment.findings.some((finding) => finding.severity === 'block')) code = exit.faulty
    if (json) results.push(jsonOf(file, opened.value, assessment.findings))
    else io.out(`${index === 0 ? '' : `\n${'─'.repeat(Math.floor(io.columns / 2))}\n\n`}${textOfCheck(file, opened.value, assessment, io.columns)}`)
  }
  if (json) io.out(`${JSON.stringify(results, null, 2)}\n`)
  return code
}
