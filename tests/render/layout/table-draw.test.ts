import { describe, expect, it } from 'vitest'
import { frame } from '@/lib/render/layout/frame'
import { drawPart } from '@/lib/render/layout/table-draw'
import { sizeRows, sizeTable } from '@/lib/render/layout/table-size'
import { sampleDoc } from '../sample-doc'
import { spannedTable, tableOf } from './documents'
import { plainMeasure } from './plain-measure'

const draw = (table: Parameters<typeof sizeTable>[0]) => {
  const part = sizeRows(
    sizeTable(table, plainMeasure),
    table.rows.map((_, index) => index),
  )
  return { part, drawn: drawPart(part, 100, plainMeasure) }
}

describe('texts', () => {
  it.each(
    sampleDoc()
      .blocks.filter((block) => block.type === 'table')
      .map((table) => [table.id, table] as const),
  )('every cell of %s is there, whole', (_id, table) => {
    const { part, drawn } = draw(table)
    const shown = drawn.texts!.map(({ text }) => text).join('')
    expect([...shown].sort().join('')).toBe(
      [
        ...table.rows
          .flat()
          .map(({ text }) => text)
          .join('')
          .replace(/\s/g, ''),
      ]
        .sort()
        .join(''),
    )
    expect(drawn.texts!.filter(({ cellId }) => cellId).map(({ cellId, text }) => [cellId, text])).toEqual(
      part.cells.filter(({ cell }) => cell.cellId && cell.text !== '').map(({ cell }) => [cell.cellId, cell.text]),
    )
  })

  it('stand in the middle of their cell, labels flush left where they ask it', () => {
    const table = tableOf(1, [{ text: '12' }, { text: '开', align: 'left' }])
    const {
      part: { columns, heights },
      drawn,
    } = draw(table)
    const number = drawn.texts!.find(({ text }) => text === '12')!
    expect(number.x + 4.5).toBeCloseTo(frame.left + columns[1]! / 2)
    const top = frame.top + 100 + heights[0]! + heights[1]!
    // The middle of the ink of Chinese type is 0.38 of its size above the baseline.
    expect(number.baseline - 0.38 * 9).toBeCloseTo(top + heights[2]! / 2)
    expect(drawn.texts!.find(({ text }) => text === '开')!.x).toBeCloseTo(frame.left + columns[1]! + 2)
  })

  it('an empty cell leaves none', () => {
    expect(draw(tableOf(1, [{ text: '' }])).drawn.texts!.every(({ text }) => text !== '')).toBe(true)
  })
})

describe('rules', () => {
  it('draw each border once, as few as there can be', () => {
    const { drawn } = draw(spannedTable(3))
    const rules = drawn.rules!
    const level = rules.filter(({ y1, y2 }) => y1 === y2)
    const upright = rules.filter(({ x1, x2 }) => x1 === x2)
    expect(level.length + upright.length).toBe(rules.length)
    // Five edges of rows, of which the two between the rows under the label are shorter; four edges of columns, the
    // inner ones below the header.
    expect(level).toHaveLength(5)
    expect(upright).toHaveLength(4)
    const widths = level.map(({ x1, x2 }) => Math.round(x2 - x1))
    const whole = Math.round(frame.width)
    expect(widths).toEqual([whole, whole, Math.round(0.7 * frame.width), Math.round(0.7 * frame.width), whole])
  })

  it('never lie over one another', () => {
    for (const table of sampleDoc().blocks.filter((block) => block.type === 'table')) {
      const rules = draw(table).drawn.rules!
      for (const [index, a] of rules.entries()) {
        for (const b of rules.slice(index + 1)) {
          const same =
            a.x1 === a.x2 && b.x1 === b.x2 && a.x1 === b.x1
              ? [a.y1, a.y2, b.y1, b.y2]
              : a.y1 === a.y2 && b.y1 === b.y2 && a.y1 === b.y1
                ? [a.x1, a.x2, b.x1, b.x2]
                : null
          if (same) expect(Math.min(same[1]!, same[3]!)).toBeLessThanOrEqual(Math.max(same[0]!, same[2]!) + 0.01)
        }
      }
    }
  })

  it('no rule crosses a spanning cell', () => {
    const { part, drawn } = draw(spannedTable(4))
    const label = part.cells.find(({ rowSpan }) => rowSpan === 4)!
    const right = frame.left + part.columns[1]!
    const [top, bottom] = [
      frame.top + 100 + part.heights[0]!,
      frame.top + 100 + part.heights.reduce((a, b) => a + b, 0),
    ]
    expect(label.column).toBe(0)
    expect(
      drawn.rules!.filter(({ x1, y1, y2 }) => y1 === y2 && x1 < right - 1 && y1 > top + 1 && y1 < bottom - 1),
    ).toEqual([])
  })
})
