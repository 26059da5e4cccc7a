import { characters } from '@/lib/std/text'
import type { Face } from '../page-style'
import type { Measure } from './placed'
import { segments } from './segments'

export interface LineStyle {
  readonly face: Face
  /** Points. */
  readonly size: number
  /** Points added after every character, before justification. */
  readonly spacing: number
}

/** One line of a paragraph: its text without the space at its end, its own width, and the spacing that makes it fill the measure. */
export interface Line { readonly text: string; readonly width: number; readonly spacing: number }

/** How far a line may be squeezed so that a closing mark still fits, and stretched so that it ends flush; parts of the type size. */
const squeeze = 0.5
const stretch = 0.4

const closing = /[。，、；：！？）》〉】〕」』”’]$/u
const spaceAtEnd = /[\s\u00a0\u3000]+$/u

export function textWidth(text: string, { face, size, spacing }: LineStyle, measure: Measure): number {
  return characters(text).reduce((sum, character) => sum + measure(face, character) * size + spacing, 0)
}

/**
 * Fills lines greedily. Every line but the last is justified by spacing, unless that would tear it apart.
 *
 * @param width of a line in points; `indent` is taken from the first; `units` tells where lines may end.
 */
export function breakLines(text: string, style: LineStyle, width: number, measure: Measure, { indent = 0, justify = true, units = segments }: { indent?: number; justify?: boolean; units?: (text: string) => string[] } = {}): Line[] {
  const lines: Line[] = []
  let line = ''
  let used = 0
  const room = () => width - (lines.length === 0 ? indent : 0)
  const end = (last: boolean) => {
    const visible = line.replace(spaceAtEnd, '')
    const natural = textWidth(visible, style, measure)
    lines.push({ text: visible, width: natural, spacing: style.spacing + slackOf(visible, natural, room(), style, last || !justify) })
    line = ''
    used = 0
  }
  const add = (unit: string) => {
    const needed = textWidth(unit.replace(spaceAtEnd, ''), style, measure)
    const limit = room() + (closing.test(unit) ? squeeze * style.size : 0)
    // The spacing after the last character of a line takes no room.
    if (line !== '' && used + needed - style.spacing > limit + 0.01) end(false)
    if (line === '' && needed - style.spacing > room() + 0.01 && characters(unit).length > 1) {
      characters(unit).forEach(add)
      return
    }
    line += unit
    used += textWidth(unit, style, measure)
  }
  units(text).forEach(add)
  if (line !== '' || lines.length === 0) end(true)
  return lines
}

function slackOf(text: string, natural: number, room: number, { size, spacing }: LineStyle, last: boolean): number {
  const gaps = characters(text).length - 1
  if (gaps < 1) return 0
  const slack = (room - (natural - spacing)) / gaps
  if (slack < 0) return slack
  return last || slack > stretch * size ? 0 : slack
}
