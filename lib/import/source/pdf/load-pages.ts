import { accept, type Refusal, type Result, refuse } from '@/lib/std/result'
import { drawnRules, type Matrix } from './drawn-rules'
import type { PdfPage, TextPiece } from './page'
import { plainCharacters } from './plain-characters'

/** Limits of a file: bytes, pages, and operators of all pages; a report of 30 pages has some 20,000. */
export const pdfLimits = { bytes: 20_000_000, pages: 200, operators: 3_000_000, pieces: 200_000 } as const

const damaged = () => refuse('import.damaged', 'PDF 文件已损坏，不能读取；请重新导出或下载')
const noText = () =>
  refuse(
    'import.noText',
    'PDF 中没有文字（可能是扫描件，或者字体没有嵌入文件），不能读取；请改用报告的 Word 或网页文件',
  )

/**
 * Reads the text and the lines of all pages with pdf.js in this thread: no worker, no scripts of the file, no network.
 * Pictures are not decoded.
 *
 * @param resources address or folder of the `cmaps/` of pdfjs-dist, with a slash at its end: needed for Chinese fonts
 * that are not in the file
 */
export async function loadPages(bytes: Uint8Array, resources: string | null): Promise<Result<PdfPage[]>> {
  if (bytes.length > pdfLimits.bytes)
    return refuse('import.tooLarge', `PDF 文件超过 ${pdfLimits.bytes / 1_000_000} MB，不像是一份年度报告`)
  const [pdf] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    // Once it is loaded, pdf.js works without a worker and asks for no address of one.
    // @ts-expect-error -- the package has no types for this file
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ])
  const task = pdf.getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    useWasm: false,
    enableXfa: false,
    maxImageSize: 1,
    verbosity: 0,
    ...(resources !== null && { cMapUrl: resources, cMapPacked: true }),
  })
  try {
    const file = await task.promise
    if (file.numPages > pdfLimits.pages)
      return refuse('import.tooLarge', `PDF 有 ${file.numPages} 页，最多读取 ${pdfLimits.pages} 页`)
    const pages: PdfPage[] = []
    const limits = { operators: 0, pieces: 0 }
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await file.getPage(number)
      const view = page.getViewport({ scale: 1 })
      const matrix = view.transform as unknown as Matrix
      const { items } = await page.getTextContent()
      const pieces = items.flatMap((item) =>
        'str' in item ? pieceOf(item.str, item.transform as unknown as Matrix, item.width, matrix) : [],
      )
      // Without text there are no cells, and the pictures of a scanned page need not be looked at.
      const drawn = pieces.length > 0 ? await page.getOperatorList() : { fnArray: [], argsArray: [] }
      limits.operators += drawn.fnArray.length
      limits.pieces += pieces.length
      if (limits.operators > pdfLimits.operators || limits.pieces > pdfLimits.pieces)
        return refuse('import.tooLarge', 'PDF 的内容太多，不像是一份年度报告')
      pages.push({
        number,
        width: view.width,
        height: view.height,
        pieces,
        rules: drawnRules(drawn.fnArray, drawn.argsArray, pdf.OPS, matrix),
      })
      page.cleanup()
    }
    return pages.some(({ pieces }) => pieces.length > 0) ? accept(pages) : noText()
  } catch (error) {
    return refusalFor(error)
  } finally {
    await task.destroy()
  }
}

function refusalFor(error: unknown): Refusal {
  const name = error instanceof Error ? error.name : ''
  return name === 'PasswordException' ? refuse('import.encrypted', 'PDF 加了打开密码，请去掉密码后重新选择') : damaged()
}

/** A run of text in the coordinates of the page; null for white space and for text that is not level (a watermark). */
function pieceOf(text: string, [a, b, , , e, f]: Matrix, width: number, page: Matrix): TextPiece[] {
  if (text.trim() === '') return []
  const size = Math.hypot(a, b)
  if (size === 0) return []
  const at = (x: number, y: number) => ({
    x: page[0] * x + page[2] * y + page[4],
    y: page[1] * x + page[3] * y + page[5],
  })
  const [start, end] = [at(e, f), at(e + (a / size) * width, f + (b / size) * width)]
  if (Math.abs(end.y - start.y) > 0.1 * Math.abs(end.x - start.x) || end.x < start.x) return []
  return [{ text: plainCharacters(text), left: start.x, right: end.x, baseline: start.y, size }]
}
