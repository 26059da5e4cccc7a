import { characters } from '@/lib/std/text'
import type { Face } from '../page-style'
import type { Measure } from './placed'
import { printable } from './printable'
import { segments } from './segments'

export interface LineStyle {
  readonly face: Face
  /** Points. */
  readonly size: number
  /** Points added after every character, before justification. */
  readonly spacing: number
}

/**
 * One line of a paragraph: its text without the space at its end, its own width, and the spacing that makes it fill the
 * measure.
 */
export interface Line {
  readonly text: string
  readonly width: number
  readonly spacing: number
}

/**
 * How far a line may be squeezed so that a closing mark still fits, and stretched so that it ends flush; parts of the
 * type size.
 */
const squeeze = 0.5
const stretch = 0.4

const closing = /[。，、；：！？）》〉】〕」』”’]$/u

export function textWidth(text: string, { face, size, spacing }: LineStyle, measure: Measure): number {
  let sum = 0
  for (const character of text) sum += measure(face, character) * size + spacing
  return sum
}

/**
 * Fills lines greedily. Every line but the last is justified by spacing, unless that would tear it apart.
 *
 * @param width of a line in points; `indent` is taken from the first; `units` tells where lines may end.
 */
export function breakLines(
  text: string,
  style: LineStyle,
  width: number,
  measure: Measure,
  {
    indent = 0,
    justify = true,
    units = segments,
  }: { indent?: number; justify?: boolean; units?: (text: string) => string[] } = {},
): Line[] {
  const shown = printable(text)
  const whole = shown.trimEnd()
  const wholeWidth = textWidth(whole, style, measure)
  if (wholeWidth <= width - indent) return [{ text: whole, width: wholeWidth, spacing: style.spacing }]

  const lines: Line[] = []
  let line = ''
  let used = 0
  const room = () => width - (lines.length === 0 ? indent : 0)
  const end = (last: boolean) => {
    const visible = line.trimEnd()
    const natural = textWidth(visible, style, measure)
    lines.push({
      text: visible,
      width: natural,
      spacing: style.spacing + slackOf(visible, natural, room(), style, last || !justify),
    })
    line = ''
    used = 0
  }
  const add = (unit: string) => {
    const visible = unit.trimEnd()
    // Space at the end of a line hangs over its edge, however much of it there is.
    const needed = textWidth(visible, style, measure)
    // Every character has its slot: 28 slots are the line, though the last glyph is a trifle wider than its slot.
    const limit = () => room() + (justify && closing.test(visible) ? squeeze * style.size : 0) + 0.01
    if (needed > 0 && line !== '' && used + needed > limit()) end(false)
    if (line === '' && needed > limit() && characters(unit).length > 1) {
      characters(unit).forEach(add)
      return
    }
    line += unit
    used += textWidth(unit, style, measure)
  }
  units(shown).forEach(add)
  end(true)
  return lines
}

function slackOf(text: string, natural: number, room: number, { size, spacing }: LineStyle, last: boolean): number {
  const gaps = characters(text).length - 1
  if (gaps < 1) return 0
  const slack = (room - (natural - spacing)) / gaps
  if (slack < 0) return slack
  return last || slack > stretch * size ? 0 : slack
}
