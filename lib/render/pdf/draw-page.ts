import type { Font } from 'fontkit'
import type { Fonts } from '../fonts/fonts'
import type { Page } from '../layout/placed'
import { runsOf } from '../layout/runs'
import { type Face, rule } from '../page-style'

/** The part of a PDF canvas that a page needs; both @react-pdf's painter and a bare PDF document have it. */
export interface Painter {
  font(source: unknown, family: string, size: number): unknown
  text(text: string, x: number, y: number, options: object): unknown
  lineWidth(width: number): unknown
  moveTo(x: number, y: number): unknown
  lineTo(x: number, y: number): unknown
  stroke(): unknown
}

/**
 * Draws one laid-out page: every run where the layout put it, all rules in one stroke. `fontOf` is what the painter is
 * to draw a face with.
 */
export function drawPage(page: Page, fonts: Fonts, painter: Painter, fontOf: (face: Face) => Font): void {
  for (const text of page.texts) {
    for (const run of runsOf(text, fonts.faceFor, fonts.advance)) {
      painter.font(fontOf(run.face), run.face, text.size)
      painter.text(run.text, run.x, text.baseline, {
        lineBreak: false,
        characterSpacing: text.spacing,
        baseline: 'alphabetic',
      })
    }
  }
  if (page.rules.length === 0) return
  painter.lineWidth(rule.width)
  for (const { x1, y1, x2, y2 } of page.rules) {
    painter.moveTo(x1, y1)
    painter.lineTo(x2, y2)
  }
  painter.stroke()
}
