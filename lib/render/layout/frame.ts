import { grid, mm, page } from '../page-style'

/** The type area (版心) in points. */
export const frame = {
  left: mm(page.left),
  top: mm(page.top),
  width: mm(page.textWidth),
  height: mm(page.textHeight),
  right: mm(page.left + page.textWidth),
  bottom: mm(page.top + page.textHeight),
} as const

/** Chinese type stands on its baseline with 0.88 of its size above and 0.12 below; this centres it in a line. */
export const baselineIn = (top: number, height: number, size: number) => top + (height - size) / 2 + 0.88 * size

/** Heights that differ by less are equal: sums of pitches are not exact. */
export const tolerance = 0.05

/** Up to the next line of the grid. */
export const snap = (y: number) => Math.ceil((y - tolerance) / grid.linePitch) * grid.linePitch
