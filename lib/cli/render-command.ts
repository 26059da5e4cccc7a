import type { Finding } from '@/lib/checks/define-check'
import { runChecks } from '@/lib/checks/run'
import { makeSubject } from '@/lib/checks/subject'
import { composeDocument } from '@/lib/document/compose'
import { draftMark } from '@/lib/document/draft-mark'
import type { Doc } from '@/lib/document/model'
import type { Opened } from '@/lib/import/imported'
import type { Report } from '@/lib/report/content'
import { digestOf } from '@/lib/report/digest'
import { type ExitCode, exit, type Io } from './io'
import { openReport } from './open-report'
import { saveFile } from './save-file'

/** Renderers are loaded when they are asked for: each is slow to start. */
const renderers = {
  docx: async (doc: Doc) => (await import('@/lib/render/docx/render')).renderDocx(doc),
  pdf: async (doc: Doc) => (await import('@/lib/render/pdf/render')).renderPdf(doc),
  html: async (doc: Doc) => (await import('@/lib/render/html/render')).renderHtml(doc),
} as const

export type Outputs = { readonly [Kind in keyof typeof renderers]?: string }

/**
 * `render FILE --docx OUT --pdf OUT --html OUT`: the same report gives the same bytes, whenever and wherever it is
 * rendered.
 */
export async function renderCommand(file: string, outputs: Outputs, io: Io): Promise<ExitCode> {
  const opened = await openReport(file, io.folder)
  if (!opened.ok) {
    io.err(`${file}：${opened.message}\n`)
    return exit.unusable
  }
  const { report } = opened.value
  const mark = draftMark(findingsOfPrint(opened.value).filter(({ severity }) => severity === 'block').length)
  const doc = composeDocument(report, {
    createdAt: instantOf(report),
    revision: 0,
    digest: await digestOf(report),
    code: null,
    draftMark: mark,
  })
  let code: ExitCode = exit.clean
  for (const kind of Object.keys(renderers) as (keyof typeof renderers)[]) {
    const target = outputs[kind]
    if (target === undefined) continue
    const saved = await saveFile(target, await renderers[kind](doc), { folder: io.folder, source: file })
    if (saved.ok) io.out(`已生成 ${target}\n`)
    else {
      io.err(`${saved.message}\n`)
      code = exit.unusable
    }
  }
  if (outputs.pdf !== undefined) {
    const { missingCharacters } = await import('@/lib/render/fonts/missing')
    const missing = missingCharacters(doc)
    if (missing.length > 0)
      io.out(`系统的字体中没有${missing.map((character) => `“${character}”`).join('')}，PDF 中印成空框。\n`)
  }
  if (mark) io.out(`报告${mark.replace(/^草稿　/, '')}，已印上草稿标记；用 check 命令查看。\n`)
  return code
}

/**
 * What does not hold in the document that is printed: headings and labels are its own, so slips of the file in those
 * are gone; figures that do not agree in the file are not settled by printing them.
 */
function findingsOfPrint({ report, written }: Opened): Finding[] {
  const figures = runChecks(makeSubject(report, { written })).findings.filter(({ cells }) => cells && cells.length > 0)
  const texts = runChecks(makeSubject(report)).findings.filter(({ cells }) => !cells || cells.length === 0)
  return [...figures, ...texts]
}

/**
 * A fixed instant for a report that was never saved: its date of issue, else the day by which it is due (31 January,
 * article 49).
 */
function instantOf({ year, content }: Report): string {
  return `${content.issuedOn ?? `${year + 1}-01-31`}T00:00:00.000Z`
}
