import { accept, type Refusal, type Result, refuse } from '@/lib/std/result'
import { damaged } from './damaged'
import type { InspectedScan } from './inspected-scan'
import { pdfSyntax } from './pdf-syntax'

const encrypted = refuse(
  'scan.encrypted',
  'PDF 加了密码或权限限制。请在扫描仪或打印程序中去掉安全设置，重新生成后再上传',
)
const active = (what: string): Refusal =>
  refuse('scan.active', `PDF 中带有${what}，扫描件不需要这些内容，没有上传。请用扫描仪重新扫描成 PDF`)

/** Names of the file format (ISO 32000-1) that make a PDF do something or carry something. */
const forbidden: readonly (readonly [RegExp, string])[] = [
  [/\/(?:JavaScript|JS)(?![\w.#-])/, '脚本程序'],
  [/\/(?:EmbeddedFile|EF)(?![\w.#-])/, '附件'],
  [/\/Launch(?![\w.#-])/, '启动程序的动作'],
  [/\/(?:SubmitForm|ImportData|GoToR|GoToE)(?![\w.#-])/, '向外发送或打开其他文件的动作'],
  [/\/(?:RichMedia|Movie|Sound|Rendition|3D)(?![\w.#-])/, '多媒体内容'],
  [/\/XFA(?![\w.#-])/, '动态表单'],
]

const mark = [0x25, 0x50, 0x44, 0x46, 0x2d]

/**
 * Counts the pages of a PDF with pdf.js, which runs nothing of it, and looks through its objects for what a scan has no
 * need of.
 */
export async function inspectPdf(
  bytes: Uint8Array,
  mostPages: number,
): Promise<Result<InspectedScan & { end: number }>> {
  // Something before the head makes it readable as something else.
  const start = bytes.findIndex((byte) => !isSpace(byte))
  if (!mark.every((byte, index) => bytes[start + index] === byte))
    return refuse('scan.foreign', '文件开头不是 PDF，后面才是，没有上传。请用扫描仪重新扫描成 PDF')
  const syntax = pdfSyntax(bytes)
  if (syntax.end === null) return damaged('PDF')
  if (/\/Encrypt(?![\w.#-])/.test(syntax.objects)) return encrypted
  const found = forbidden.find(([name]) => name.test(syntax.objects))
  if (found) return active(found[1])
  const pages = await countPages(bytes)
  if (!pages.ok) return pages
  if (pages.value > mostPages)
    return refuse('scan.pages', `PDF 有 ${pages.value} 页，最多 ${mostPages} 页。请只上传签字盖章稿`)
  return accept({ type: 'application/pdf', pages: pages.value, end: syntax.end })
}

const isSpace = (byte: number) =>
  byte === 0 ||
  byte === 9 ||
  byte === 10 ||
  byte === 12 ||
  byte === 13 ||
  byte === 32 ||
  byte === 0xef ||
  byte === 0xbb ||
  byte === 0xbf

async function countPages(bytes: Uint8Array): Promise<Result<number>> {
  const [pdf] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    // @ts-expect-error -- the package has no types for this file
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ])
  const task = pdf.getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    enableXfa: false,
    verbosity: 0,
    stopAtErrors: true,
  })
  try {
    const file = await task.promise
    if (file.numPages < 1) return damaged('PDF')
    // The number is only what the file says of itself; first and last page must be there.
    await file.getPage(1)
    await file.getPage(file.numPages)
    return accept(file.numPages)
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? encrypted : damaged('PDF')
  } finally {
    await task.destroy()
  }
}
