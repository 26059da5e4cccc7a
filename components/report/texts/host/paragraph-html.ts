import type { CellId } from '@/lib/formats/types'
import type { Paragraph } from '@/lib/report/narrative'
import { linkAttribute, reportAttribute, shownText } from './link-span'

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => signs[sign]!)

/** Paragraphs as the text editor draws them, so that nothing moves when it takes over. */
export function paragraphHtml(
  paragraphs: readonly Paragraph[],
  { print, reportId, placeholder }: { print: (cell: CellId) => string; reportId: string; placeholder: string },
): string {
  const link = (cell: CellId) => {
    const printed = print(cell)
    const unfilled = printed === '' ? ' data-unfilled=""' : ''
    return `<span ${linkAttribute}="${escaped(cell)}" ${reportAttribute}="${escaped(reportId)}"${unfilled} contenteditable="false">${escaped(shownText(printed))}</span>`
  }
  if (paragraphs.length === 0) return `<p class="is-editor-empty" data-placeholder="${escaped(placeholder)}"><br></p>`
  return paragraphs
    .map(
      (pieces) =>
        `<p>${pieces.map((piece) => (typeof piece === 'string' ? escaped(piece) : link(piece.cell))).join('') || '<br>'}</p>`,
    )
    .join('')
}
