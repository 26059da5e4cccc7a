import type { Source } from '@/lib/import/recognise/source'
import type { Result } from '@/lib/std/result'
import { accept } from '@/lib/std/result'
import { loadPages } from './load-pages'
import { blocksOf } from './reading-order'

/**
 * Brings a PDF with text into the common form. A PDF only says where characters and lines stand, so every number has to
 * be confirmed. Refusals: `import.tooLarge`, `import.encrypted`, `import.damaged`, `import.noText` (a scanned report).
 *
 * @param resources address or folder of the character maps (`cmaps/`) of pdfjs-dist; without it text in Chinese fonts
 *   that the file does not bring along stays unread
 */
export async function sourceOfPdf(bytes: Uint8Array, resources: string | null = null): Promise<Result<Source>> {
  const pages = await loadPages(bytes, resources)
  return pages.ok ? accept({ blocks: blocksOf(pages.value), doubtful: '从 PDF 读出，请逐格核对' }) : pages
}
