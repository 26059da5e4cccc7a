import type { Doc } from '@/lib/document/model'
import { renderHtmlBody } from '@/lib/render/html/render'
import { styleSheet } from '@/lib/render/html/style'
import { type Day, officialDate } from '@/lib/std/dates'
import { html, Markup } from './markup'
import { scrolling } from './scrolling'

/** That a report was corrected (更正): when, and what. */
export interface CorrectionNote {
  readonly on: Day
  readonly text: string | null
}

const frame = `
body { margin: 0; padding: 24px 16px; background: #fff; }
.correction { max-width: 156mm; margin: 0 auto 24px; padding: 8px 16px; border: 1px solid #a31515; font: 16px/1.7 "Microsoft YaHei", sans-serif; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
@media (max-width: 760px) {
  .report { font-size: 17px; line-height: 1.75; letter-spacing: 0; }
  .report p { text-indent: 2em; }
  .report .signature, .report .code { text-indent: 0; }
  .report h1 { font-size: 22px; line-height: 1.5; }
  .report h2, .report h3 { font-size: 18px; line-height: 1.75; text-indent: 0; }
  .report table { min-width: 640px; }
}
@media print { body { padding: 0; } .scroll { overflow: visible; } }
`.trim()

/**
 * The report as a page of its own for the office's website: it loads nothing and has no script, so that it opens from a
 * disk and under any content management system. The selectors of its style begin with `.report` but for three, so that
 * it can be pasted into a page of the website too.
 */
export function packagePage(doc: Doc, correction: CorrectionNote | null): string {
  return html`<!doctype html>
<html lang="${doc.meta.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${doc.meta.title}</title>
<style>
${new Markup(`${frame}\n${styleSheet}`)}
</style>
</head>
<body>
${correction && html`<div class="correction" role="note"><strong>更正说明</strong>：本报告于${officialDate(correction.on)}更正发布。${correction.text}</div>\n`}${new Markup(renderHtmlBody(doc, scrolling))}
</body>
</html>
`.text
}
