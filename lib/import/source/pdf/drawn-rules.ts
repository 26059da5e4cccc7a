import type { Rule, Rules } from './page'

export type Matrix = readonly [number, number, number, number, number, number]

/** Numbers of the operators of pdf.js that matter for lines; the library gives them under these names. */
export interface OperatorCodes {
  readonly save: number
  readonly restore: number
  readonly transform: number
  readonly constructPath: number
  readonly paintFormXObjectBegin: number
  readonly paintFormXObjectEnd: number
  readonly stroke: number
  readonly closeStroke: number
  readonly fill: number
  readonly eoFill: number
  readonly fillStroke: number
  readonly eoFillStroke: number
  readonly closeFillStroke: number
  readonly closeEOFillStroke: number
}

/** A filled box no thicker than this is a line: browsers draw borders that way. A shorter line is part of a drawing. */
const thickest = 3
const shortest = 3

/** Nothing a table has; maps and stamps have them. */
const mostRules = 20_000

const product = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
]

interface Point {
  readonly x: number
  readonly y: number
}

/**
 * The horizontal and vertical lines of a page: strokes along an axis, outlines of boxes, and boxes filled so thin that
 * they are lines.
 */
export function drawnRules(
  fnArray: readonly number[],
  argsArray: readonly unknown[],
  ops: OperatorCodes,
  page: Matrix,
): Rules {
  const horizontal: Rule[] = []
  const vertical: Rule[] = []
  const strokes = new Set([
    ops.stroke,
    ops.closeStroke,
    ops.fillStroke,
    ops.eoFillStroke,
    ops.closeFillStroke,
    ops.closeEOFillStroke,
  ])
  const fills = new Set([
    ops.fill,
    ops.eoFill,
    ops.fillStroke,
    ops.eoFillStroke,
    ops.closeFillStroke,
    ops.closeEOFillStroke,
  ])
  const stack: Matrix[] = []
  let now = page

  const line = (a: Point, b: Point) => {
    const [width, height] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)]
    if (height <= 0.7 && width >= shortest)
      horizontal.push({ at: (a.y + b.y) / 2, from: Math.min(a.x, b.x), to: Math.max(a.x, b.x) })
    else if (width <= 0.7 && height >= shortest)
      vertical.push({ at: (a.x + b.x) / 2, from: Math.min(a.y, b.y), to: Math.max(a.y, b.y) })
  }
  const box = (points: readonly Point[]) => {
    const [left, right] = [Math.min(...points.map(({ x }) => x)), Math.max(...points.map(({ x }) => x))]
    const [top, bottom] = [Math.min(...points.map(({ y }) => y)), Math.max(...points.map(({ y }) => y))]
    const slanted = points.some(({ x, y }) => x - left > 0.7 && right - x > 0.7 && y - top > 0.7 && bottom - y > 0.7)
    if (slanted || points.length < 2) return
    if (bottom - top <= thickest && right - left > bottom - top)
      line({ x: left, y: (top + bottom) / 2 }, { x: right, y: (top + bottom) / 2 })
    else if (right - left <= thickest) line({ x: (left + right) / 2, y: top }, { x: (left + right) / 2, y: bottom })
  }

  for (let at = 0; at < fnArray.length && horizontal.length + vertical.length < mostRules; at += 1) {
    const fn = fnArray[at]!
    const args = argsArray[at] as readonly unknown[] | null
    if (fn === ops.save || fn === ops.paintFormXObjectBegin) stack.push(now)
    if (fn === ops.paintFormXObjectBegin && Array.isArray(args?.[0])) now = product(now, args[0] as unknown as Matrix)
    else if (fn === ops.transform) now = product(now, args as unknown as Matrix)
    else if (fn === ops.restore || fn === ops.paintFormXObjectEnd) now = stack.pop() ?? page
    else if (fn === ops.constructPath) {
      const [paint, [path]] = args as unknown as [number, [ArrayLike<number> | null]]
      if (!path || !(strokes.has(paint) || fills.has(paint))) continue
      for (const points of subpaths(path, now)) {
        if (strokes.has(paint)) points.slice(1).forEach((point, index) => line(points[index]!, point))
        if (fills.has(paint)) box(points)
      }
    }
  }
  return { horizontal, vertical }
}

/**
 * The straight parts of a path; a curve ends one. pdf.js writes 0 move, 1 line, 2 cubic, 3 quadratic, 4 close, each
 * before its numbers.
 */
function subpaths(path: ArrayLike<number>, [a, b, c, d, e, f]: Matrix): Point[][] {
  const all: Point[][] = []
  let points: Point[] = []
  const start = () => all.push((points = []))
  for (let at = 0; at < path.length; ) {
    const step = path[at]!
    const point = (offset: number): Point => ({
      x: a * path[at + offset]! + c * path[at + offset + 1]! + e,
      y: b * path[at + offset]! + d * path[at + offset + 1]! + f,
    })
    if (step === 0) start()
    if (step === 0 || step === 1) points.push(point(1))
    else if (step === 2 || step === 3) {
      const to = point(step === 2 ? 5 : 3)
      start()
      points.push(to)
    } else if (points.length > 1) points.push(points[0]!)
    at += [3, 3, 7, 5, 1][step] ?? path.length
  }
  return all
}
