import { printReportFile } from '@/lib/report/report-file'
import { type ExitCode, exit, type Io } from './io'
import { openReport } from './open-report'
import { placeLines } from './place-lines'
import { saveFile } from './save-file'
import { summarise } from './summary'

/**
 * `convert FILE --out X.report.json`: the content of any readable file as the product's own; what finds no place in it
 * is listed.
 */
export async function convertCommand(file: string, { out }: { readonly out: string }, io: Io): Promise<ExitCode> {
  const opened = await openReport(file, io.folder)
  if (!opened.ok) {
    io.err(`${file}：${opened.message}\n`)
    return exit.unusable
  }
  const saved = await saveFile(out, printReportFile(opened.value.report), { folder: io.folder, source: file })
  if (!saved.ok) {
    io.err(`${saved.message}\n`)
    return exit.unusable
  }
  io.out(`已生成 ${out}\n`)
  const { unread } = summarise(opened.value)
  const left = [...opened.value.notes, ...unread]
  if (left.length > 0) io.out(`\n请核对以下 ${left.length} 处：\n${placeLines(left, io.columns).join('\n')}\n`)
  return exit.clean
}
