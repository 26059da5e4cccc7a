import type { Rule, Rules } from './page'

/** A cell of a ruled table: its box, and the row of the table in which it starts. */
export interface RuledCell {
  readonly row: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface RuledTable {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly cells: readonly RuledCell[]
}

/**
 * Lines nearer than this are one: both edges of a border, the borders of cells side by side, a line drawn in pieces. No
 * row is as low.
 */
const near = 3

/**
 * The tables that the lines of a page draw: lines that touch belong together, and where a line is missing two slots are
 * one cell.
 */
export function ruledTables(rules: Rules): RuledTable[] {
  const horizontal = joined(rules.horizontal)
  const vertical = joined(rules.vertical)
  return components(horizontal, vertical)
    .flatMap((part) => tableOf(part.horizontal, part.vertical) ?? [])
    .sort((a, b) => a.top - b.top || a.left - b.left)
}

/** Lines on one axis that overlap or nearly touch, as one. */
function joined(rules: readonly Rule[]): Rule[] {
  const groups: Rule[][] = []
  for (const rule of [...rules].sort((a, b) => a.at - b.at)) {
    const last = groups.at(-1)
    if (last && rule.at - last[0]!.at <= near) last.push(rule)
    else groups.push([rule])
  }
  return groups.flatMap((group) => {
    const at = group.reduce((sum, rule) => sum + rule.at, 0) / group.length
    const found: { at: number; from: number; to: number }[] = []
    for (const rule of [...group].sort((a, b) => a.from - b.from)) {
      const last = found.at(-1)
      if (last && rule.from - last.to <= near) last.to = Math.max(last.to, rule.to)
      else found.push({ at, from: rule.from, to: rule.to })
    }
    return found
  })
}

const touches = (h: Rule, v: Rule) =>
  v.at >= h.from - near && v.at <= h.to + near && h.at >= v.from - near && h.at <= v.to + near

function components(horizontal: readonly Rule[], vertical: readonly Rule[]): Rules[] {
  const left = new Set(horizontal)
  const free = new Set(vertical)
  const found: Rules[] = []
  for (const seed of horizontal) {
    if (!left.delete(seed)) continue
    const part = { horizontal: [seed], vertical: [] as Rule[] }
    for (const queue: { rule: Rule; flat: boolean }[] = [{ rule: seed, flat: true }]; queue.length > 0; ) {
      const { rule, flat } = queue.pop()!
      for (const other of flat ? [...free] : [...left]) {
        if (!(flat ? touches(rule, other) : touches(other, rule))) continue
        ;(flat ? free : left).delete(other)
        ;(flat ? part.vertical : part.horizontal).push(other)
        queue.push({ rule: other, flat: !flat })
      }
    }
    found.push(part)
  }
  return found
}

/** Places of lines on one axis, from the first to the last. */
function stops(places: readonly number[]): number[] {
  const found: number[] = []
  for (const place of [...places].sort((a, b) => a - b)) {
    if (found.length === 0 || place - found.at(-1)! > near) found.push(place)
  }
  return found
}

/** More lines than the largest official table has by far are a drawing. */
const mostStops = 200

function tableOf(horizontal: readonly Rule[], vertical: readonly Rule[]): RuledTable | null {
  if (horizontal.length < 2 || vertical.length < 1) return null
  // A table may be open at its sides; its rows still end where its lines do.
  const xs = stops([...vertical.map(({ at }) => at), ...horizontal.flatMap(({ from, to }) => [from, to])])
  const ys = stops(horizontal.map(({ at }) => at))
  if (xs.length < 2 || ys.length < 2 || xs.length > mostStops || ys.length > mostStops) return null
  const [columns, rows] = [xs.length - 1, ys.length - 1]
  const owner = Array.from({ length: rows * columns }, (_, slot) => slot)
  const find = (slot: number): number => (owner[slot] === slot ? slot : (owner[slot] = find(owner[slot]!)))
  const covers = (rule: Rule, stop: number, middle: number) =>
    Math.abs(rule.at - stop) <= near && rule.from <= middle && middle <= rule.to
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const [x, y] = [(xs[column]! + xs[column + 1]!) / 2, (ys[row]! + ys[row + 1]!) / 2]
      if (column + 1 < columns && !vertical.some((rule) => covers(rule, xs[column + 1]!, y)))
        owner[find(row * columns + column + 1)] = find(row * columns + column)
      if (row + 1 < rows && !horizontal.some((rule) => covers(rule, ys[row + 1]!, x)))
        owner[find((row + 1) * columns + column)] = find(row * columns + column)
    }
  }
  const cells = new Map<
    number,
    { row: number; left: number; right: number; top: number; bottom: number; area: number }
  >()
  for (let slot = 0; slot < rows * columns; slot += 1) {
    const [row, column] = [Math.floor(slot / columns), slot % columns]
    const [left, right, top, bottom] = [xs[column]!, xs[column + 1]!, ys[row]!, ys[row + 1]!]
    const area = (right - left) * (bottom - top)
    const cell = cells.get(find(slot))
    if (!cell) cells.set(find(slot), { row, left, right, top, bottom, area })
    else {
      cell.left = Math.min(cell.left, left)
      cell.right = Math.max(cell.right, right)
      cell.bottom = Math.max(cell.bottom, bottom)
      cell.area += area
    }
  }
  const boxes = [...cells.values()].filter(isCell)
  if (boxes.length < 2) return null
  return {
    left: xs[0]!,
    right: xs.at(-1)!,
    top: ys[0]!,
    bottom: ys.at(-1)!,
    cells: boxes.sort((a, b) => a.row - b.row || a.left - b.left),
  }
}

/**
 * Where each cell has a border of its own, what lies between them is no cell: too narrow for a figure, or a net over
 * the whole table.
 */
const isCell = ({
  left,
  right,
  top,
  bottom,
  area,
}: {
  left: number
  right: number
  top: number
  bottom: number
  area: number
}) => right - left > 5 && bottom - top > 5 && area > 0.5 * (right - left) * (bottom - top)
