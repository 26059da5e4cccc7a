import type { DocMeta } from '@/lib/document/model'
import { draftMark, grid, mm, pageNumber, type, verificationCode } from '../page-style'
import { baselineIn, frame } from './frame'
import { type LineStyle, textWidth } from './lines'
import type { Measure, Page, PlacedRule, PlacedText } from './placed'

/** What stands in the margins: page number, verification code, draft mark. */
export function withMargins(page: Page, meta: DocMeta, measure: Measure): Page {
  const mark = meta.draftMark === null ? { texts: [], rules: [] } : placeDraftMark(meta.draftMark, measure)
  return {
    ...page,
    texts: [
      ...mark.texts,
      ...page.texts,
      placePageNumber(page.number, measure),
      ...(meta.code === null ? [] : [placeCode(meta.code, page.number, measure)]),
    ],
    rules: [...mark.rules, ...page.rules],
  }
}

const outerRight = (n: number) => n % 2 === 1

/** The 一字线 of the number stands 7 mm under the type area; odd pages right, even pages left, one character in. */
function placePageNumber(n: number, measure: Measure): PlacedText {
  const style: LineStyle = { ...type.pageNumber, spacing: 0 }
  const text = pageNumber.text(n)
  const inset = pageNumber.inset * grid.characterPitch
  const x = outerRight(n) ? frame.right - inset - textWidth(text, style, measure) : frame.left + inset
  return { text, x, baseline: marginBaseline, ...style }
}

const marginBaseline = frame.bottom + mm(pageNumber.below) + 0.35 * type.pageNumber.size

/** On the side that the page number leaves free. */
function placeCode(text: string, n: number, measure: Measure): PlacedText {
  const style: LineStyle = { ...verificationCode, spacing: 0 }
  return {
    text,
    x: outerRight(n) ? frame.left : frame.right - textWidth(text, style, measure),
    baseline: marginBaseline,
    ...style,
  }
}

function placeDraftMark(text: string, measure: Measure): { texts: PlacedText[]; rules: PlacedRule[] } {
  const style: LineStyle = { face: type.draftMark.face, size: type.draftMark.size, spacing: 0 }
  const width = textWidth(text, style, measure)
  const right = frame.right
  const left = right - width - 2 * draftMark.padding
  const bottom = frame.top - mm(draftMark.above)
  const top = bottom - style.size - 2 * draftMark.padding
  const sides: [number, number, number, number][] = [
    [left, top, right, top],
    [right, top, right, bottom],
    [left, bottom, right, bottom],
    [left, top, left, bottom],
  ]
  return {
    texts: [{ text, x: left + draftMark.padding, baseline: baselineIn(top, bottom - top, style.size), ...style }],
    rules: sides.map(([x1, y1, x2, y2]) => ({ x1, y1, x2, y2 })),
  }
}
