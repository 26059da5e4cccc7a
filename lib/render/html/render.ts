import type { Block, Doc } from '@/lib/document/model'
import { escapeHtml } from './escape'
import { styleSheet } from './style'
import { tableHtml } from './table'

/** Puts something around a table, for a page that needs it. */
export type AroundTable = (table: string, caption: string) => string

function blockHtml(block: Block, around: AroundTable): string {
  switch (block.type) {
    case 'title':
      return `<h1>${block.lines.map((line) => `<span>${escapeHtml(line)}</span>`).join('')}</h1>`
    case 'heading':
      return `<h${block.level + 1} id="${escapeHtml(block.anchor)}">${escapeHtml(block.text)}</h${block.level + 1}>`
    case 'paragraph':
      return `<p>${escapeHtml(block.text)}</p>`
    case 'table':
      return around(tableHtml(block), block.caption)
    case 'signature':
      return block.organisation || block.date
        ? `<p class="signature"><span>${[block.organisation, block.date].filter(Boolean).map(escapeHtml).join('<br>')}</span></p>`
        : ''
    case 'pageBreak':
      return '<div class="page-break"></div>'
  }
}

/**
 * The report as an article in the official layout, to be put into a page that has `styleSheet`. Pure: the same on
 * server and browser.
 */
export function renderHtmlBody({ meta, blocks }: Doc, around: AroundTable = (table) => table): string {
  const draft = meta.draftMark === null ? '' : `<p class="draft">${escapeHtml(meta.draftMark)}</p>\n`
  const code = meta.code === null ? '' : `\n<p class="code">${escapeHtml(meta.code)}</p>`
  return `<article class="report" lang="${meta.language}">\n${draft}${blocks
    .map((block) => blockHtml(block, around))
    .filter(Boolean)
    .join('\n')}${code}\n</article>`
}

/** A page of its own, with nothing to load. */
export function renderHtml(doc: Doc): string {
  return `<!doctype html>
<html lang="${doc.meta.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(doc.meta.title)}</title>
<style>
${styleSheet}
</style>
</head>
<body>
${renderHtmlBody(doc)}
</body>
</html>
`
}
